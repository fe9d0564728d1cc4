import type { LineKind } from "../core/focus-lines.ts";
import { lineStyles } from "../core/line-style.ts";

/** What the lines at the node in focus mean, in a corner of the map; arrows lead from a variant to what it varies. */
export function LineKey({ of, kinds }: { readonly of: string; readonly kinds: readonly LineKind[] }) {
  return (
    <ul className="line-key" aria-label={`Lines of ${of} on the map`}>
      {kinds.map((kind) => (
        <li key={kind}>
          <LineMark kind={kind} />
          {lineStyles[kind].words}
        </li>
      ))}
    </ul>
  );
}

/** A line as the map draws it. */
function LineMark({ kind }: { readonly kind: LineKind }) {
  const { dash, width, arrow } = lineStyles[kind];
  return (
    <svg viewBox="0 0 36 10" width="36" height="10" aria-hidden="true">
      <path d={arrow ? "M0 5h28" : "M0 5h36"} strokeWidth={width} strokeDasharray={dash.join(" ")} />
      {arrow && <path className="line-key-arrow" d="M27 .5 36 5l-9 4.5Z" />}
    </svg>
  );
}
