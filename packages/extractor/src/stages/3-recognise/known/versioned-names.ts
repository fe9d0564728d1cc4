import type { NameFinding } from "../finding.ts";
import type { SentenceReading } from "../reading/read-entry.ts";

const version = /^ (?:[vV]\d(?:[.-]\d)?|[1-9](?:\.\d)?)(?![\p{L}\d%×*/^-]|\.\d)/u;
/** What stands behind a bare number that counts nothing. */
const isOver =
  /^(?:$|[,;:.!?](?=\s|$)|['’]s\b| \(| (?:is|are|was|were|has|have|can|and|or|for|to|with|on|by|in|as|at|from|that|which|also|an?|the|models?|family|series|[a-z]+(?:ces|tes|orms|ows|ves|ses|lds))\b)/u;

/**
 * "Depth Anything V3" where Depth Anything is listed, "SheetSet v2", "Folder 2": another version of a known thing is another
 * thing. A bare number makes one only of a model, or of what is called "2.0".
 */
export function withVersion({ text, span }: SentenceReading, finding: NameFinding): NameFinding {
  const { candidate, end } = finding;
  const tail = text.slice(end, Math.min(span.end, end + 40));
  const found = version.exec(tail)?.[0];
  if (found === undefined || finding.kind === true || candidate.type === "concept") return finding;
  const surface = text.slice(finding.start, end);
  if (/\d$/.test(surface) || !/\p{Lu}/u.test(surface)) return finding;
  const isSaid = /^ [vV]|\.0$/.test(found);
  if (!isSaid && (candidate.type !== "model" || !/\p{Ll}/u.test(surface))) return finding;
  if (!/^ [vV]/.test(found) && !isOver.test(tail.slice(found.length))) return finding;
  const name = `${surface}${found}`.replace(/\s+/g, " ");
  const family = candidate.type === "model" ? candidate.name : undefined;
  return {
    start: finding.start,
    end: end + found.length,
    candidate: { type: candidate.type, name, origin: "grammar", family },
    rule: "model-grammar",
    doubtful: finding.doubtful,
  };
}
