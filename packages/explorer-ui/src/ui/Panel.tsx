import { type ReactNode, useEffect, useRef } from "react";
import { IconButton } from "./IconButton.tsx";

interface PanelProps {
  readonly label: string;
  readonly busy: boolean;
  /** What it is about; another subject is shown from its top. */
  readonly subject: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The one panel beside the map; on a phone, below it. */
export function Panel({ label, busy, subject, onClose, children }: PanelProps) {
  const aside = useRef<HTMLElement>(null);
  useEffect(() => aside.current?.scrollTo(0, 0), [subject]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <aside ref={aside} className="panel" aria-label={label} aria-busy={busy} tabIndex={0}>
      <IconButton icon="close" label={`Close ${label.toLowerCase()}`} className="close" onPress={onClose} />
      {children}
    </aside>
  );
}
