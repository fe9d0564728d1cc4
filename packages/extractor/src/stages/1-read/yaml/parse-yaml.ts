import { countOf } from "@methodscape/graph-model";
import { readYaml } from "../../../yaml/read-yaml.ts";
import type { ReadNote } from "../note-diagnostic.ts";
import { lineCounter } from "../records/line-counter.ts";

/** The documents of a YAML file, and what was odd about them. */
export interface ParsedYaml {
  readonly documents: readonly { readonly place: string; readonly value: unknown }[];
  readonly notes: readonly ReadNote[];
}

/** Bound in characters: the tree of a text takes forty times its room. */
const longestText = 16 * 1024 * 1024;

/** More places than this are counted, not listed. */
const mostNotes = 100;

/** Parses a YAML file. What does not parse is left out with its line. */
export function parseYaml(source: string): ParsedYaml {
  if (source.length > longestText)
    return refuse(
      "too-long",
      `has ${source.length} characters, and one file may have ${longestText}; split it`,
    );
  const { documents, problems, text, bareColons, refusal } = readYaml(source);
  if (refusal !== undefined) return refuse(refusal.rule, `${refusal.problem}; nothing was read`);
  const lineOf = lineCounter(text);
  const notes = problems.slice(0, mostNotes).map(({ at, problem, isError }) => {
    const lost = isError ? "; the record there was left out" : "";
    return warn("broken-yaml", `line ${lineOf(at)}: ${problem}${lost}`);
  });
  const more = countOf(problems.length - notes.length, "more place", "more places");
  const colons = countOf(bareColons, "text");
  return {
    documents: documents.map(({ value }, at) => ({
      value,
      place: documents.length > 1 ? `document ${at + 1}` : "",
    })),
    notes: [
      ...(bareColons > 0
        ? [warn("bare-colon", `${colons} with a colon and no quotation marks around it; each was read whole`)]
        : []),
      ...notes,
      ...(problems.length > notes.length ? [warn("broken-yaml", `${more} that cannot be read as YAML`)] : []),
    ],
  };
}

function warn(rule: string, message: string): ReadNote {
  return { severity: "warning", rule, message };
}

function refuse(rule: string, problem: string): ParsedYaml {
  return { documents: [], notes: [{ severity: "error", rule, message: `the YAML ${problem}` }] };
}
