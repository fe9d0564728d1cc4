import { countOf, type Stats } from "@methodscape/graph-model";

interface StatusBarProps {
  readonly stats: Stats | undefined;
  readonly onOddities: () => void;
  readonly onKeys: () => void;
}

/** What everything rests on, and what was odd in it. */
export function StatusBar({ stats, onOddities, onKeys }: StatusBarProps) {
  if (stats === undefined) return <footer className="status" />;
  const { restsOn, diagnostics, sources } = stats;
  const oddities = diagnostics.info + diagnostics.warning + diagnostics.error;
  return (
    <footer className="status">
      <span>
        {countOf(restsOn.papers, "paper")}, {countOf(restsOn.abstracts, "abstract")},{" "}
        {countOf(restsOn.fullTexts, "full text")}
      </span>
      {oddities > 0 && (
        <button type="button" onClick={onOddities}>
          {countOf(oddities, "oddity", "oddities")}
          <span className="of-sources"> in {countOf(sources.length, "source")}</span>
        </button>
      )}
      <button type="button" className="keys-button" onClick={onKeys}>
        Keys
      </button>
    </footer>
  );
}
