import type { EntityType } from "@methodscape/graph-model";
import type { Word } from "../reading/read-entry.ts";
import { dataNouns, setKinds } from "../vocabulary/data-nouns.ts";
import { wordSet } from "../vocabulary/word-list.ts";
import type { SentenceParts } from "./dense-text.ts";
import type { NameRun } from "./name-runs.ts";
import { addVote, leadingType, type TypeVotes } from "./type-votes.ts";

const systemNouns =
  wordSet(`network networks model models algorithm algorithms layer layers loss architecture architectures
  method methods approach module modules framework classifier classifiers detector detectors encoder decoder feature
  features embedding embeddings backbone pooling block blocks optimizer operator`);
const systemLeads =
  wordSet(`by using via with use uses than propose proposed adopt apply employ outperform outperforms like
  our a an train called`);
const systemVerbs =
  wordSet(`achieves achieve outperforms outperform performs uses use improves improve is can has learns
  predicts generates takes does obtains employs adopts requires`);
const dataVerbs = wordSet(`contains contain consists includes include provides comprises covers`);
const measuringWords = wordSet(
  `image images video videos ablation ablations pretrained pre-trained pretraining pre-training`,
);
/** How far back the verb of "results … on X" is looked for, in words. */
const reach = 14;

/** What stands around a name says of its type: "the X dataset", "trained on X", "X outperforms". */
export function voteByContext(votes: TypeVotes, { sentence, runs }: SentenceParts): void {
  for (const run of runs) {
    voteByNounBehind(votes, sentence.words, run);
    voteByWordBefore(votes, sentence.words, run);
    voteByVerb(votes, sentence.words, run);
  }
}

function voteByNounBehind(votes: TypeVotes, words: readonly Word[], run: NameRun): void {
  const next = words[run.last + 1];
  if (next === undefined || !/^\]?$/.test(next.before)) return;
  const { lower } = next.kind;
  const second = words[run.last + 2]?.kind.lower ?? "";
  if (dataNouns.has(lower)) addVote(votes, run.text, "dataset", 3);
  else if (setKinds.has(lower) && /^(?:sets?|splits?|data|images?|server)$/.test(second))
    addVote(votes, run.text, "dataset", 2.5);
  else if (/^(?:tasks?|problems?)$/.test(lower)) addVote(votes, run.text, "concept", 1.5);
  else if (systemNouns.has(lower)) addVote(votes, run.text, "method", 2);
}

function voteByWordBefore(votes: TypeVotes, words: readonly Word[], run: NameRun): void {
  if (words[run.first]?.before !== "") return;
  const at = /^(?:the|both)$/.test(words[run.first - 1]?.kind.lower ?? "") ? run.first - 2 : run.first - 1;
  const lower = words[at]?.kind.lower ?? "";
  if (lower === "on") addVote(votes, run.text, "dataset", isMeasuredBefore(words, at) ? 2 : 1);
  else if (lower === "from" || lower === "in") addVote(votes, run.text, "dataset", 0.3);
  else if (dataNouns.has(lower)) addVote(votes, run.text, "dataset", 1);
  if (systemLeads.has(words[run.first - 1]?.kind.lower ?? "")) addVote(votes, run.text, "method", 0.7);
}

function isMeasuredBefore(words: readonly Word[], on: number): boolean {
  return words
    .slice(Math.max(0, on - reach), on)
    .some(({ kind }) => kind.evaluates || kind.trains || measuringWords.has(kind.lower));
}

function voteByVerb(votes: TypeVotes, words: readonly Word[], run: NameRun): void {
  if (run.first > 0 && !/^(?:that|while|and)$/.test(words[run.first - 1]?.kind.lower ?? "")) return;
  const verb = words[run.last + 1]?.kind.lower ?? "";
  if (systemVerbs.has(verb)) addVote(votes, run.text, "method", 0.7);
  if (dataVerbs.has(verb)) addVote(votes, run.text, "dataset", 1);
}

/** Names in one list are of one kind: what is known of some, or stands before or behind the list, speaks for the others. */
export function voteByList(votes: TypeVotes, { sentence, runs }: SentenceParts): void {
  for (const list of listsOf(sentence.text, runs)) {
    const types = new Map<EntityType, number>();
    for (const run of list) {
      const leading = leadingType(votes, run.text);
      if (leading !== undefined && leading.points >= 2)
        types.set(leading.type, (types.get(leading.type) ?? 0) + 1);
    }
    const said = typeSaidOfList(sentence.words, list);
    for (const run of list) {
      if (list.length > 1) {
        for (const [type, count] of types) addVote(votes, run.text, type, Math.min(2, count * 0.75));
      }
      addVote(votes, run.text, said, 3);
    }
  }
}

/** "datasets such as A, B", "the benchmarks A and B", "A, B and C datasets". */
function typeSaidOfList(words: readonly Word[], list: readonly NameRun[]): EntityType | undefined {
  const first = list[0]?.first ?? 0;
  const behind = words[(list[list.length - 1]?.last ?? 0) + 1];
  if (list.length > 1 && behind?.before === "" && pluralData.has(behind.kind.lower)) return "dataset";
  let at = first - 1;
  if (/^(?:the|both)$/.test(words[at]?.kind.lower ?? "")) at -= 1;
  const opener = words[at]?.kind.lower ?? "";
  if (/^(?:as|like|including|includes|include|e.g|i.e|namely|of|are|were)$/.test(opener))
    at -= opener === "as" ? 2 : 1;
  else if (!/^[:(,]?$/.test(words[first]?.before ?? "")) return undefined;
  return pluralData.has(words[at]?.kind.lower ?? "") || isDataSets(words, at) ? "dataset" : undefined;
}

const pluralData = wordSet(`datasets benchmarks corpora databases collections`);

function isDataSets(words: readonly Word[], at: number): boolean {
  return words[at]?.kind.lower === "sets" && setKinds.has(words[at - 1]?.kind.lower ?? "");
}

/** Runs with nothing but commas, "and" and bracketed citations between them, a single one too. */
function listsOf(text: string, runs: readonly NameRun[]): NameRun[][] {
  const lists: NameRun[][] = [];
  for (const run of runs) {
    const list = lists[lists.length - 1];
    const previous = list?.[list.length - 1];
    if (list !== undefined && previous !== undefined && isListGap(text.slice(previous.end, run.start)))
      list.push(run);
    else lists.push([run]);
  }
  return lists;
}

const longestGap = 60;

function isListGap(gap: string): boolean {
  return (
    gap.length < longestGap &&
    /^\s*(?:[[(][^\])]*[\])])?\s*(?:[,/&;]|,?\s*(?:and|or|as well as)\b)\s*(?:the\s)?\s*$/.test(gap)
  );
}
