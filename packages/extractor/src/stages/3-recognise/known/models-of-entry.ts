import type { NameTrie } from "../../../lexicon/name-trie.ts";
import type { NameFinding } from "../finding.ts";
import type { SentenceReading } from "../reading/read-entry.ts";
import { recogniseModels } from "../recognisers/model-grammar.ts";
import type { FamilyTest } from "../recognisers/model-name.ts";

/**
 * The models that an entry names by family, size and version, per sentence. A word that only the capital of its sentence makes
 * a name ("Heron 7B has …") is a family where another sentence of the entry says so ("we train Heron 7B").
 */
export function modelsOfEntry(
  sentences: readonly SentenceReading[],
  { isFamilyName, trie }: { readonly isFamilyName: FamilyTest; readonly trie: NameTrie },
): readonly (readonly NameFinding[])[] {
  const first = sentences.map((sentence) =>
    recogniseModels(sentence, isFamilyName).filter((model) => !isPartOfData(model, trie)),
  );
  const own = new Set(first.flatMap((models) => models.flatMap(({ candidate: { family } }) => family ?? [])));
  if (own.size === 0) return first;
  return first.map((models, index) => {
    const sentence = sentences[index];
    const opening = sentence?.words[0];
    const isRead = opening === undefined || models.some(({ start }) => start === opening.start);
    if (sentence === undefined || isRead || !own.has(opening.kind.name)) return models;
    return recogniseModels(sentence, (name) => own.has(name) || isFamilyName(name));
  });
}

/** "SlimPajama-627B": so many tokens of a corpus that everybody knows; a model named after data is smaller. */
function isPartOfData({ candidate: { family, name } }: NameFinding, trie: NameTrie): boolean {
  if (family === undefined || !/(?:\d{3}B|\dT)$/.test(name)) return false;
  return trie
    .match(family)
    .some(
      ({ start, end, readings }) =>
        start === 0 &&
        end === family.length &&
        readings.some(({ entry, ambiguous }) => ambiguous === undefined && entry.type === "dataset"),
    );
}
