import { Composer, type Document, Lexer, Parser } from "yaml";

/** The trees of a text's documents, or why they were not made. */
export type ComposedYaml =
  | { readonly documents: readonly Document.Parsed[]; readonly refusal: undefined }
  | { readonly documents: undefined; readonly refusal: YamlRefusal };

/** A text that is no YAML of ours whatever stands in it, in words that fit behind "the YAML". */
export interface YamlRefusal {
  readonly rule: "too-deep" | "too-dense";
  readonly problem: string;
}

/** Deeper than any list of papers; beyond it a text is made to break its reader. */
const deepestNesting = 100;

/** Denser texts are made to keep a parser busy: each mark costs as much as a line of an abstract. Small files may be as they like. */
const fewestCharactersAMark = 3;
const freeMarks = 10_000;

/** Every scalar stays the text that it is, so that an id such as 2410.05430 keeps its zero. Keys are compared once, by us: the library does so for every pair. */
const options = { schema: "failsafe", uniqueKeys: false, keepSourceTokens: false } as const;

/**
 * Parses YAML to the trees of its documents; what does not parse is in their errors. Trees are built by recursion, so
 * the parser's stack is watched while it reads. Never throws.
 */
export function composeDocuments(text: string): ComposedYaml {
  const limit = Error.stackTraceLimit;
  // Errors are values here and may be many; without their stacks they cost a tenth.
  Error.stackTraceLimit = 0;
  try {
    return compose(text);
  } finally {
    Error.stackTraceLimit = limit;
  }
}

function compose(text: string): ComposedYaml {
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

const tooDeep = refuse("too-deep", `is nested more than ${deepestNesting} levels deep`);
const tooDense = refuse("too-dense", "has more marks than words");

function refuse(rule: YamlRefusal["rule"], problem: string): ComposedYaml {
  return { documents: undefined, refusal: { rule, problem } };
}
