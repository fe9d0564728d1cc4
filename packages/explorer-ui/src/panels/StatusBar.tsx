import type { Stats } from "@methodscape/graph-model";

interface StatusBarProps {
  readonly stats: Stats | undefined;
  readonly onOddities: () => void;
}

/** What everything rests on, and what was odd in it. */
export function StatusBar({ stats, onOddities }: StatusBarProps) {
  if (stats === undefined) return <footer className="status" />;
  const { restsOn, diagnostics, sources } = stats;
  const oddities = diagnostics.info + diagnostics.warning + diagnostics.error;
  return (
    <footer className="status">
      <span>
        {counted(restsOn.papers, "paper")}, {counted(restsOn.abstracts, "abstract")},{" "}
        {counted(restsOn.fullTexts, "full text")}
      </span>
      {oddities > 0 && (
        <button type="button" onClick={onOddities}>
          {oddities} {oddities === 1 ? "oddity" : "oddities"} in {counted(sources.length, "source")}
        </button>
      )}
    </footer>
  );
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
