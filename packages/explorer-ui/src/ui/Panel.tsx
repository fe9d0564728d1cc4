import { type ReactNode, useEffect, useRef, useState } from "react";
import { IconButton } from "./IconButton.tsx";

interface PanelProps {
  readonly label: string;
  readonly busy: boolean;
  /** What it is about; another subject is shown from its top. */
  readonly subject: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The one panel beside the map; on a phone below it, where it can be made higher than the map. */
export function Panel({ label, busy, subject, onClose, children }: PanelProps) {
  const aside = useRef<HTMLElement>(null);
  const [isHigh, setHigh] = useState(false);
  useEffect(() => aside.current?.scrollTo(0, 0), [subject]);
  return (
    <aside
      ref={aside}
      className={`panel ${isHigh ? "is-high" : ""}`}
      aria-label={label}
      aria-busy={busy}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
    >
      <div className="panel-tools">
        <IconButton
          icon={isHigh ? "down" : "up"}
          label={isHigh ? "Lower panel" : "Higher panel"}
          className="panel-height"
          onPress={() => setHigh(!isHigh)}
        />
        <IconButton
          icon="close"
          label={`Close ${label.toLowerCase()}`}
          className="panel-close"
          onPress={onClose}
        />
      </div>
      {children}
    </aside>
  );
}
