import { boundYears } from "../../core/filters.ts";
import type { Tally } from "../../core/tally-nodes.ts";
import { useExplorer } from "../../ui/explorer-context.ts";

interface YearFilterProps {
  readonly years: readonly [number, number];
  readonly tallies: ReadonlyMap<number, Tally>;
}

const height = 30;

/** The years of the papers as bars, and their bounds. Years are whole numbers and stay so. */
export function YearFilter({ years: [first, last], tallies }: YearFilterProps) {
  const [{ filters }] = useExplorer();
  if (first === last && filters.from === undefined && filters.to === undefined)
    return <p className="year-filter fine">All papers with a year are of {first}.</p>;
  const all = Array.from({ length: last - first + 1 }, (_, step) => first + step);
  const most = Math.max(1, ...[...tallies.values()].map((tally) => tally.all));
  return (
    <fieldset className="year-filter">
      <legend>Years</legend>
      <div className="histogram" aria-hidden="true">
        {all.map((year) => {
          const { shown, all: papers } = tallies.get(year) ?? { shown: 0, all: 0 };
          return (
            <span key={year} className="histogram-year" title={`${year}: ${shown} of ${papers} papers`}>
              <span className="histogram-all" style={{ height: (papers / most) * height }} />
              <span className="histogram-shown" style={{ height: (shown / most) * height }} />
            </span>
          );
        })}
      </div>
      <div className="year-bounds">
        <YearBound end="from" years={all} fallback={first} />
        <YearBound end="to" years={all} fallback={last} />
      </div>
    </fieldset>
  );
}

interface YearBoundProps {
  readonly end: "from" | "to";
  readonly years: readonly number[];
  readonly fallback: number;
}

function YearBound({ end, years, fallback }: YearBoundProps) {
  const [{ filters }, change] = useExplorer();
  const bound = (year: number) =>
    change((state) => {
      const value = year === fallback ? undefined : year;
      return { ...state, filters: boundYears(state.filters, end, value) };
    }, "replace");
  return (
    <label>
      {end}
      <select value={filters[end] ?? fallback} onChange={(event) => bound(Number(event.target.value))}>
        {years.map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </select>
    </label>
  );
}
