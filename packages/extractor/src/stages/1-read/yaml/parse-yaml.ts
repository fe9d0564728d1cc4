import { Composer, type Document, Lexer, Parser } from "yaml";
import { deepestNesting } from "../literal/read-literal.ts";
import type { ReadNote } from "../note-diagnostic.ts";
import { countOf } from "../records/count-of.ts";
import { lineCounter } from "../records/line-counter.ts";
import { quotePlainTexts } from "./quote-plain-texts.ts";
import { readYamlNode } from "./yaml-value.ts";

/** The documents of a YAML text, and what was odd about them. */
export interface ParsedYaml {
  readonly documents: readonly { readonly place: string; readonly value: unknown }[];
  readonly notes: readonly ReadNote[];
}

/** Bound in characters: the tree of a text takes forty times its room. */
const longestText = 16 * 1024 * 1024;

/** Every scalar stays the text that it is, so that an id such as 2410.05430 keeps its zero. Keys are compared once, by us: the library does so for every pair. */
const options = { schema: "failsafe", uniqueKeys: false, keepSourceTokens: false } as const;

/** Parses YAML without ever following an alias. What does not parse is left out with its line; never throws. */
export function parseYaml(text: string): ParsedYaml {
  if (text.length > longestText) {
    const message = `the YAML has ${text.length} characters, and one file may have ${longestText}; split it`;
    return { documents: [], notes: [{ severity: "error", rule: "too-long", message }] };
  }
  const composed = withoutStacks(() => composeDocuments(text));
  if (composed.documents === undefined) return { documents: [], notes: [composed.refusal] };
  const quoted = countErrors(composed.documents) === 0 ? undefined : quotePlainTexts(text);
  if (quoted === undefined || quoted.count === 0) return readDocuments(text, composed.documents, []);
  const again = withoutStacks(() => composeDocuments(quoted.text));
  if (again.documents === undefined || countErrors(again.documents) >= countErrors(composed.documents))
    return readDocuments(text, composed.documents, []);
  const message = `${countOf(quoted.count, "text")} with a colon and no quotation marks around it; each was read whole`;
  return readDocuments(quoted.text, again.documents, [{ severity: "warning", rule: "bare-colon", message }]);
}

function countErrors(documents: readonly Document.Parsed[]): number {
  return documents.reduce((sum, { errors }) => sum + errors.length, 0);
}

/** Denser texts are made to keep a parser busy: each mark costs as much as a line of an abstract. Small files may be as they like. */
const fewestCharactersAMark = 3;
const freeMarks = 10_000;

/**
 * The trees of a text's documents, or the reason to refuse it. Trees are built by recursion, so the parser's stack is
 * watched while it reads.
 */
function composeDocuments(text: string): Composed {
  const parser = new Parser();
  const composer = new Composer(options);
  const documents: Document.Parsed[] = [];
  let marks = 0;
  let characters = 0;
  for (const lexeme of new Lexer().lex(text)) {
    marks += 1;
    characters += lexeme.length;
    for (const token of parser.next(lexeme)) documents.push(...composer.next(token));
    if (parser.stack.length > deepestNesting) return tooDeep;
    if (marks > freeMarks && marks * fewestCharactersAMark > characters) return tooDense;
  }
  for (const token of parser.end()) documents.push(...composer.next(token));
  documents.push(...composer.end());
  return { documents, refusal: undefined };
}

type Composed =
  | { readonly documents: readonly Document.Parsed[]; readonly refusal: undefined }
  | { readonly documents: undefined; readonly refusal: ReadNote };

const tooDeep: Composed = refusal(
  "too-deep",
  `the YAML is nested more than ${deepestNesting} levels deep; nothing was read`,
);
const tooDense: Composed = refusal(
  "too-dense",
  "the YAML has more marks than words and is no list of papers; nothing was read",
);

function refusal(rule: string, message: string): Composed {
  return { documents: undefined, refusal: { severity: "error", rule, message } };
}

/** Errors are values here and may be many; without their stacks they cost a tenth. */
function withoutStacks<Value>(run: () => Value): Value {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    Error.stackTraceLimit = limit;
  }
}

/** More places than this are counted, not listed. */
const mostNotes = 100;

function readDocuments(
  text: string,
  composed: readonly Document.Parsed[],
  before: readonly ReadNote[],
): ParsedYaml {
  const lineOf = lineCounter(text);
  const found = composed.map(({ contents, errors }, at) => {
    const places = errors.map(({ pos }) => pos[0]).sort((left, right) => left - right);
    const { value, problems } = readYamlNode(contents, places);
    const told = [
      ...errors.map(({ pos, message }) => ({
        at: pos[0],
        problem: `${message}; the record there was left out`,
      })),
      ...problems,
    ];
    return { place: composed.length > 1 ? `document ${at + 1}` : "", value, problems: told };
  });
  const problems = found.flatMap((document) => document.problems).sort((left, right) => left.at - right.at);
  const notes = problems.slice(0, mostNotes).map(
    ({ at, problem }): ReadNote => ({
      severity: "warning",
      rule: "broken-yaml",
      message: `line ${lineOf(at)}: ${problem}`,
    }),
  );
  const more = problems.length - notes.length;
  const rest: ReadNote[] =
    more > 0
      ? [
          {
            severity: "warning",
            rule: "broken-yaml",
            message: `${countOf(more, "more place", "more places")} that cannot be read as YAML`,
          },
        ]
      : [];
  return { documents: found, notes: [...before, ...notes, ...rest] };
}
