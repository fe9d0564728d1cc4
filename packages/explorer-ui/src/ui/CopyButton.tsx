import { useState } from "react";
import { Icon } from "./Icon.tsx";

interface CopyButtonProps {
  readonly label: string;
  /** What is copied, where several buttons have one label. */
  readonly about?: string;
  readonly text: string;
}

type CopyState = "ready" | "copied" | "failed";

const says = {
  ready: undefined,
  copied: "Copied",
  failed: "Copying is not allowed here",
} as const satisfies Record<CopyState, string | undefined>;

/** Puts a text on the clipboard and says whether that worked. */
export function CopyButton({ label, about, text }: CopyButtonProps) {
  const [state, setState] = useState<CopyState>("ready");
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setState("copied"),
      () => setState("failed"),
    );
  return (
    <button
      type="button"
      className="copy"
      aria-label={about === undefined ? undefined : `${label}: ${about}`}
      onClick={() => void copy()}
    >
      <Icon name={state === "copied" ? "check" : "copy"} />
      <span role="status">{says[state] ?? label}</span>
    </button>
  );
}
