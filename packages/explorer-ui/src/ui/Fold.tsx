import type { ReactNode } from "react";

interface FoldProps {
  readonly id?: string | undefined;
  readonly title: string;
  readonly count?: number;
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** A part of a panel with its heading and count, which opens and closes. */
export function Fold({ id, title, count, open = true, children }: FoldProps) {
  return (
    <details id={id} className="fold" open={open}>
      <summary>
        <h3>{title}</h3>
        {count !== undefined && <span className="count">{count}</span>}
      </summary>
      {children}
    </details>
  );
}
