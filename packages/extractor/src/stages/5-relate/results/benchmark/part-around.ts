import type { ResolvedMention } from "../../../../model/resolved-mention.ts";
import { plainText } from "../../sentence/plain-text.ts";
import type { SentenceView } from "../../sentence/sentence-view.ts";

const parts =
  "tasks?|subtasks?|subsets?|sub-sets?|splits?|portion|category|categories|tracks?|levels?|sections?|sub-benchmarks?|partition|subcategory|subcategories|questions|problems|samples|instances|examples|test set|validation set|dev set|development set|test split";
/** "on the Temporal Reasoning task of X", "on a subset of X": what is part of a benchmark, in front of its name. */
const joint = "on|in|for|of|across|over|from|to|at|by|with|and";
const partOf = new RegExp(
  `(?:^|[\\s(])(?:${joint}) (?:the |its |their |a |an )?((?:(?!(?:${joint}) )[\\p{L}\\d][\\p{L}\\d.+-]* ){0,4}(?:${parts})) (?:of|in|from) (?:the |our )?$`,
  "iu",
);
/** "X (full-wiki)", "X (Level 5)": a split in brackets behind the name. */
const bracketed =
  /^ ?\(((?:full[- ]?wiki|distractor|(?:open|closed)[- ](?:book|domain|set)|(?:in|out-of)-(?:domain|distribution)|(?:level|tier|phase|track|stage|fold|section|part) \d|test|dev|val|validation|minival|hard|easy|medium|lite|verified|full|mini|oracle|clean|other|private|public|seen|unseen|base|novel|text-only|english|chinese|long|short)(?: (?:set|split|subset|test|setting|classes|categories))?)\)/iu;
/** Words before a part that say nothing of which it is. */
const empty =
  /^(?:all|most|several|many|various|different|both|diverse|some|challenging|whole|entire|full|standard|popular|public|following|remaining|other|these|those)\s/iu;

/** A part of a benchmark that is named right before its name or in brackets behind it; undefined where the name stands in another sentence. */
export function partAround(view: SentenceView, benchmark: ResolvedMention): string | undefined {
  if (benchmark.start < view.span.start || benchmark.end > view.span.end) return undefined;
  const behind = view.text.slice(benchmark.end, Math.min(benchmark.end + 40, view.span.end));
  const split = bracketed.exec(behind)?.[1];
  if (split !== undefined) return split;
  const before = plainText(view, Math.max(view.span.start, benchmark.start - 90), benchmark.start);
  const found = partOf.exec(before)?.[1];
  return found === undefined || empty.test(found) ? undefined : partName(found);
}

const wholes = /^(?:tasks?|questions|problems|samples|instances|examples|test set|test split)$/iu;

/** "Temporal Reasoning task" is "Temporal Reasoning"; "a subset" says no more than that it is one. */
function partName(phrase: string): string | undefined {
  if (wholes.test(phrase)) return undefined;
  const [, name] =
    /^(.+) (?:tasks?|subsets?|splits?|portion|categor(?:y|ies)|track|section|questions|problems)$/iu.exec(
      phrase,
    ) ?? [];
  if (name === undefined) return /^(?:subset|portion|split)$/i.test(phrase) ? `a ${phrase}` : phrase;
  return /^\d/.test(name) ? phrase : name;
}
