import { type PaperFilter, parseQuery, type Query, type QueryOf } from "@methodscape/graph-model";
import type { LooserQuery } from "./looser-query.ts";

/** What of a question was read, and what was not. */
interface PartlyRead {
  readonly query: Query | undefined;
  /** Words that were not understood. */
  readonly unknown: readonly string[];
  /** True where a known name is near to some of them: then the person probably means that. */
  readonly hasNearest: boolean;
}

/**
 * Looser questions for one of which some words were not understood: those words in titles, with whatever was
 * understood beside them; then, where no known name is near, what was understood alone. Each says by its label what it
 * does with the words; the question itself stays unanswered.
 */
export function looserThanUnknown({ query, unknown, hasNearest }: PartlyRead): LooserQuery[] {
  if (query === undefined) return [];
  const titled = query.kind === "papers" ? inTitles(query, unknown) : [];
  return hasNearest ? titled : [...titled, ...understoodAlone(query)];
}

const shortestWord = 2;
const shortestText = 4;
const longestText = 100;
const mostTexts = 4;

function inTitles(query: QueryOf<"papers">, unknown: readonly string[]): LooserQuery[] {
  if (unknown.length === 0 || unknown.length > mostTexts || !unknown.every(canStandInTitle)) return [];
  const conditions: PaperFilter[] = unknown.map((text) => ({ op: "text", text }));
  const understood = query.filter === undefined ? [] : [query.filter];
  const quoted = unknown.map((text) => `“${text}”`).join(" and ");
  return [
    {
      label: `papers with the words ${quoted} in the title`,
      query: parseQuery({ ...query, filter: { op: "and", of: [...understood, ...conditions] } }),
    },
  ];
}

/** Shorter words stand within too many others to say anything, and no title holds a long text. */
function canStandInTitle(text: string): boolean {
  const words = text.split(/\s+/);
  return (
    text.length >= shortestText &&
    text.length <= longestText &&
    words.every((word) => word.length >= shortestWord)
  );
}

function understoodAlone(query: Query): LooserQuery[] {
  if (query.kind !== "papers" && query.kind !== "entities" && query.kind !== "results") return [];
  return hasCondition(query) ? [{ label: "leaving out what was not understood", query }] : [];
}

function hasCondition(query: LooserQuery["query"]): boolean {
  switch (query.kind) {
    case "papers":
      return query.filter !== undefined;
    case "entities":
      return [query.linked?.papers, query.notLinked?.papers, query.related].some(
        (part) => part !== undefined,
      );
    case "results":
      return [query.benchmark, query.model, query.method].some((part) => part !== undefined);
  }
}
