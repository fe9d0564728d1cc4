import type { ReactNode } from "react";

interface FoldProps {
  readonly title: string;
  readonly count?: number;
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** A part of a panel with its heading and count, which opens and closes. */
export function Fold({ title, count, open = true, children }: FoldProps) {
  return (
    <details className="fold" open={open}>
      <summary>
        <h3>{title}</h3>
        {count !== undefined && <span className="count">{count}</span>}
      </summary>
      {children}
    </details>
  );
}
