import type { Lexicon } from "../../lexicon/lexicon.ts";
import type { Mention } from "../../model/mention.ts";
import type { PaperEntry } from "../../model/paper-entry.ts";
import type { SourceDocument } from "../../model/source-document.ts";
import type { StageOutput } from "../../model/stage-output.ts";
import { namesForOthers } from "./mentions/names-for-others.ts";
import { openRecogniser } from "./open-recogniser.ts";
import { indexNames, rememberWords } from "./reading/locate-names.ts";

/** A source and the works that it lists: what stage 3 reads. */
export interface SegmentedDocument {
  readonly document: SourceDocument;
  readonly entries: readonly PaperEntry[];
}

/**
 * Finds every name in every entry of a run, from four sides: the lexicon, the grammar of model names, abbreviations that a
 * text defines, and names that nobody listed. What one entry makes a name is then found in all the others.
 * Mentions come in the order of the inputs and of their texts, and never overlap.
 * @param onEntry called for each entry, twice: read by itself, and for the names of others
 */
export function recogniseMentions(
  inputs: readonly SegmentedDocument[],
  lexicon: Lexicon,
  onEntry: () => void = () => {},
): StageOutput<Mention[]> {
  const { readNames, findMentions } = openRecogniser(lexicon);
  const recognised = inputs.flatMap(({ document, entries }) =>
    entries.map((entry) => {
      onEntry();
      return { document, names: readNames(document, entry) };
    }),
  );
  const shared = rememberWords(indexNames(namesForOthers(recognised.map(({ names }) => names.localNames))));
  const mentions = recognised.flatMap(({ document, names }) => {
    onEntry();
    return findMentions(document, names, shared);
  });
  return { value: mentions, diagnostics: [] };
}
