import type { CypherCell, CypherReply } from "@methodscape/graph-model";

const widestColumn = 60;

/** The rows of a statement as a table for a terminal: columns side by side, long cells cut, then how many there are. */
export function printRows({ columns, rows, cut }: CypherReply): string {
  const cells = rows.map((row) => row.map((cell) => fit(cellText(cell))));
  const widths = columns.map((column, at) =>
    cells.reduce((width, row) => Math.max(width, row[at]?.length ?? 0), fit(column).length),
  );
  const line = (texts: readonly string[]) =>
    texts
      .map((text, at) => text.padEnd(widths[at] ?? 0))
      .join("  ")
      .trimEnd();
  const head =
    columns.length === 0 ? [] : [line(columns.map(fit)), line(widths.map((width) => "-".repeat(width)))];
  return `${[...head, ...cells.map(line), countLine(rows.length, cut)].join("\n")}\n`;
}

const cutWords = {
  rows: "; there are more: raise --limit-rows, or put a LIMIT into the statement",
  size: "; there are more, but they are too large for one reply: ask for less of each",
} as const;

function countLine(count: number, cut: CypherReply["cut"]): string {
  return `(${count} ${count === 1 ? "row" : "rows"}${cut === null ? "" : cutWords[cut]})`;
}

/** A cell on one line. A node shows its labels and what it is called; what else it holds is in --json. */
function cellText(cell: CypherCell): string {
  if (cell === null) return "null";
  if (typeof cell !== "object") return String(cell);
  if (Array.isArray(cell)) return `[${cell.map(cellText).join(", ")}]`;
  if ("node" in cell) {
    const labels = cell.node.labels.filter((label) => label !== "Methodscape");
    return `(:${labels.join(":")} ${captionOf(cell.node.properties)})`;
  }
  if ("relationship" in cell) {
    const { type, forward } = cell.relationship;
    return `${forward === false ? "<" : ""}-[:${type}]-${forward === false ? "" : ">"}`;
  }
  if ("path" in cell) return cell.path.map(cellText).join("");
  return `{${Object.entries(cell.map)
    .map(([key, value]) => `${key}: ${cellText(value)}`)
    .join(", ")}}`;
}

function captionOf(properties: Readonly<Record<string, CypherCell>>): string {
  const named = properties.title ?? properties.name ?? properties.id ?? properties.quote;
  return named === undefined ? "" : cellText(named);
}

function fit(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > widestColumn ? `${line.slice(0, widestColumn - 1)}…` : line;
}
