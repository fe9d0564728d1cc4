interface YearBarsProps {
  readonly years: readonly { readonly year: number; readonly papers: number }[];
}

const height = 36;

/** Papers by year as bars; years between without any are shown empty. */
export function YearBars({ years }: YearBarsProps) {
  const [first, last] = [years[0]?.year, years.at(-1)?.year];
  if (first === undefined || last === undefined) return null;
  const counts = new Map(years.map(({ year, papers }) => [year, papers]));
  const most = Math.max(...counts.values());
  const all = Array.from({ length: last - first + 1 }, (_, step) => first + step);
  return (
    <figure className="year-bars">
      <figcaption className="fine">Papers by year</figcaption>
      <ul>
        {all.map((year) => {
          const papers = counts.get(year) ?? 0;
          return (
            <li key={year}>
              <span className="year-count">{papers === 0 ? "" : papers}</span>
              <span className="year-bar" style={{ height: (papers / most) * height }} aria-hidden="true" />
              <span className="year-name">{year}</span>
            </li>
          );
        })}
      </ul>
    </figure>
  );
}
