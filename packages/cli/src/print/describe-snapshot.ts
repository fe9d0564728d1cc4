import {
  countOf,
  type Diagnostic,
  entityTypes,
  type GraphSnapshot,
  sourcePath,
} from "@methodscape/graph-model";

/** What was read, in a few lines: sources, papers, entities by type, claims, what could not be read and what was odd. */
export function describeSnapshot(snapshot: GraphSnapshot): string {
  const { sources, papers, entities, links, relations, results, diagnostics } = snapshot;
  const readings = papers.flatMap((paper) => paper.readings);
  const syllabusIds = new Set(sources.filter(({ kind }) => kind === "syllabus").map(({ id }) => id));
  const syllabusReadings = readings.filter((reading) => syllabusIds.has(reading.source)).length;
  const byType = entityTypes.map(
    (type) => [type, entities.filter((entity) => entity.type === type).length] as const,
  );
  const shown = links.filter((link) => link.tier === "shown").length;
  const odd = diagnostics.filter(({ severity }) => severity === "warning").length;
  return [
    `read ${countOf(sources.length, "source")}: ${countOf(papers.length, "paper")}, ${countOf(syllabusReadings, "syllabus reading")}`,
    `found ${byType.map(([type, number]) => countOf(number, type)).join(", ")}`,
    `      ${countOf(links.length, "link")} (${shown} shown, ${links.length - shown} possible), ${countOf(relations.length, "relation")}, ${countOf(results.length, "result")}`,
    ...unreadLines(diagnostics),
    ...duplicateLines(diagnostics),
    ...(odd > 0
      ? [
          `noted ${countOf(odd, "oddity", "oddities")} in the sources; the explorer and the snapshot list them`,
        ]
      : []),
  ].join("\n");
}

const mostUnread = 5;

/** Errors among the diagnostics: a file, or a part of one, that is not in the graph. */
function unreadLines(diagnostics: readonly Diagnostic[]): string[] {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const lines = errors
    .slice(0, mostUnread)
    .map(({ source, message }) => `not read: ${sourcePath(source)}: ${message}`);
  const others = errors.length - lines.length;
  return others > 0 ? [...lines, `not read: ${others} more; the snapshot lists them`] : lines;
}

/** Pairs of papers for a person to look at: they are likely one, and nothing joins them without a shared id. */
function duplicateLines(diagnostics: readonly Diagnostic[]): string[] {
  const pairs = diagnostics.filter(({ rule }) => rule === "assemble/likely-duplicate");
  const [first] = pairs;
  if (first === undefined) return [];
  const others = pairs.length > 1 ? `; ${pairs.length - 1} more in the explorer and the snapshot` : "";
  return [`review ${countOf(pairs.length, "pair")} of papers that may be one: ${first.message}${others}`];
}
