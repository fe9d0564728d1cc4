import type { Gap } from "@methodscape/graph-model";
import { gapTitles } from "./gap-titles.ts";

/** How many gaps of each kind there are, and the way to them: they stand below the suggested readings. */
export function GapKinds({ items }: { readonly items: readonly Gap[] }) {
  const counts = new Map<string, number>();
  for (const { type } of items) counts.set(type, (counts.get(type) ?? 0) + 1);
  return (
    <ul className="gap-kinds" aria-label="Kinds of gaps">
      {Object.entries(gapTitles).map(([type, title]) => {
        const count = counts.get(type);
        return count === undefined ? null : (
          <li key={type}>
            <button type="button" onClick={() => goToKind(type)}>
              {title} <span className="count">{count}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** Brings a kind into sight and puts the focus on it, so that Tab goes on from there. */
function goToKind(type: string): void {
  const summary = document.querySelector<HTMLElement>(`#gaps-${type} > summary`);
  summary?.scrollIntoView({ block: "start" });
  summary?.focus({ preventScroll: true });
}
