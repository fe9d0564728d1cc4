import type { Lexicon } from "../../lexicon/lexicon.ts";
import { buildNameTrie } from "../../lexicon/name-trie.ts";
import type { Mention } from "../../model/mention.ts";
import type { PaperEntry } from "../../model/paper-entry.ts";
import type { SourceDocument } from "../../model/source-document.ts";
import type { StageOutput } from "../../model/stage-output.ts";
import { mentionsOf } from "./mentions-of-entry.ts";
import { namesForOthers } from "./names-for-others.ts";
import { readEntry } from "./reading/read-entry.ts";
import { openWordBook } from "./reading/word-book.ts";
import { type RecogniserTools, recogniseEntry } from "./recognise-entry.ts";
import { familyTest } from "./recognisers/model-name.ts";

/** A source and the works that it lists: what stage 3 reads. */
export interface SegmentedDocument {
  readonly document: SourceDocument;
  readonly entries: readonly PaperEntry[];
}

/**
 * Finds every name in every entry of a run, from four sides: the lexicon, the grammar of model names, abbreviations that a
 * text defines, and names that nobody listed. What one entry makes a name is then found in all the others.
 * Mentions come in the order of the inputs and of their texts, and never overlap.
 */
export function recogniseMentions(
  inputs: readonly SegmentedDocument[],
  lexicon: Lexicon,
): StageOutput<Mention[]> {
  const tools = toolsOf(lexicon);
  const book = openWordBook();
  // The words of an entry are read twice rather than kept: they take twenty times the room of the text.
  const recognised = inputs.flatMap(({ document, entries }) =>
    entries.map((entry) => ({
      document,
      names: recogniseEntry(readEntry(entry, document, book), tools),
    })),
  );
  const shared = namesForOthers(recognised.map(({ names }) => names));
  const mentions = recognised.flatMap(({ document, names }) =>
    mentionsOf(readEntry(names.entry, document, book), names, shared),
  );
  return { value: mentions, diagnostics: [] };
}

/** What the recognisers need of a lexicon. */
export function toolsOf(lexicon: Lexicon): RecogniserTools {
  const models = lexicon.entries.filter((entry) => entry.type === "model");
  return {
    trie: buildNameTrie(lexicon),
    isFamilyName: familyTest(models.flatMap((entry) => [entry.name, ...entry.aliases])),
  };
}
