import type { ReactNode } from "react";
import { type FilterSet, showOnly, toggleFilter } from "../../core/filters.ts";
import type { Tally } from "../../core/tally-nodes.ts";
import { useExplorer } from "../../ui/explorer-context.ts";

interface FilterRow {
  readonly value: string;
  readonly name: string;
  readonly mark?: ReactNode;
  readonly tally: Tally | undefined;
}

interface FilterGroupProps {
  readonly title: string;
  readonly set: FilterSet;
  readonly rows: readonly FilterRow[];
  readonly folded?: boolean;
}

/** The classes of one kind: each can be left out, or shown alone. */
export function FilterGroup({ title, set, rows, folded = false }: FilterGroupProps) {
  const [{ filters }, change] = useExplorer();
  const hidden: ReadonlySet<string> = filters[set];
  const all = rows.map(({ value }) => value);
  const narrow = (only: boolean, value: string) =>
    change((state) => {
      const next = only ? showOnly(state.filters, set, value, all) : toggleFilter(state.filters, set, value);
      return { ...state, filters: next };
    }, "replace");
  return (
    <details className="filter-group" open={!folded || hidden.size > 0}>
      <summary>
        <h2>{title}</h2>
      </summary>
      <ul>
        {rows.map(({ value, name, mark, tally = { shown: 0, all: 0 } }) => (
          <li key={value} className="filter-row">
            <button
              type="button"
              className="toggle"
              aria-pressed={!hidden.has(value)}
              onClick={() => narrow(false, value)}
            >
              {mark}
              <span className="toggle-name">{name}</span>
              <span className="count">{shownOf(tally)}</span>
            </button>
            {rows.length > 1 && (
              <button
                type="button"
                className="only"
                aria-label={`Only ${name}`}
                onClick={() => narrow(true, value)}
              >
                only
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

function shownOf({ shown, all }: Tally): string {
  return shown === all ? String(all) : `${shown} of ${all}`;
}
