import { addToList } from "@methodscape/graph-model";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { TypedName } from "../lexicon/with-names.ts";
import { denseToolsOf } from "../stages/3-recognise/dense/dense-tools.ts";
import { readDense, recogniseDense } from "../stages/3-recognise/dense/recognise-dense.ts";
import { readNames } from "../stages/3-recognise/read-names.ts";
import { readEntry } from "../stages/3-recognise/reading/read-entry.ts";
import { openWordBook } from "../stages/3-recognise/reading/word-book.ts";
import { toolsOf } from "../stages/3-recognise/recogniser-tools.ts";
import { conventionOf, type SpanConvention } from "./span-convention.ts";
import { documentsOf, entryOfDocument, type TextDocument } from "./text-document.ts";
import type { RecognisedText, TextEntity, TextLine } from "./text-line.ts";

export interface RecogniseTextsOptions {
  /** Kinds of things in small letters too ("dilated convolution"), for schemes that mark them. */
  readonly generic?: boolean | undefined;
  /** What belongs to the span of a name of data; undefined: as `conventionOf` sees it. */
  readonly spans?: SpanConvention | undefined;
  /** Names as the scheme writes them, for `conventionOf`. */
  readonly examples?: readonly TypedName[] | undefined;
}

/**
 * Finds every name in texts, with its type: one result for each line, in the order of the lines. Same lines, same lexicon,
 * same spans; lines of one document may stand in any places.
 */
export function recogniseTexts(
  lines: readonly TextLine[],
  lexicon: Lexicon,
  { generic = false, spans, examples = [] }: RecogniseTextsOptions = {},
): RecognisedText[] {
  const documents = documentsOf(lines);
  const dataPhrases = (spans ?? conventionOf(examples, documents)) === "phrases";
  const tools = toolsOf(lexicon);
  const denseTools = denseToolsOf(lexicon, tools.trie);
  const book = openWordBook();
  const found = new Map<TextLine, TextEntity[]>();
  documents.forEach((document, index) => {
    const { entry, document: source } = entryOfDocument(document, index);
    const words = readEntry(entry, source, book);
    const reading = readDense(words, readNames(words, tools), denseTools);
    const sentences = recogniseDense(reading, denseTools, { generic, dataPhrases });
    for (const [line, entities] of entitiesByLine(document, sentences.flat())) found.set(line, entities);
  });
  return lines.map((line) => ({ id: line.id, entities: found.get(line) ?? [] }));
}

/** Spans of a document as spans of its lines. */
function entitiesByLine(
  { lines, starts, text }: TextDocument,
  spans: readonly Omit<TextEntity, "text">[],
): Map<TextLine, TextEntity[]> {
  const byLine = new Map<TextLine, TextEntity[]>();
  let at = 0;
  for (const { start, end, type } of spans) {
    while ((starts[at + 1] ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    const line = lines[at];
    const offset = starts[at];
    if (line === undefined || offset === undefined) break;
    const entity = { start: start - offset, end: end - offset, text: text.slice(start, end), type };
    addToList(byLine, line, entity);
  }
  return byLine;
}
