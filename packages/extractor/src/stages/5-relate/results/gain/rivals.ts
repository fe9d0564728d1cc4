import type { Place, SentenceView } from "../../sentence/sentence-view.ts";
import type { Token } from "../../sentence/token.ts";
import { verbGroupOf } from "../../sentence/verb-table.ts";
import type { ScoredSentence } from "../scored-sentence.ts";
import { isMethod, isModel } from "../system.ts";

/** What stands between a gain and whom it is held against. */
export const rivalJoints =
  /^(?:over|than|compared (?:to|with)|relative to|against|versus|vs\.?|higher than|better than)$/;

/** "Compared to X, it gains 12%": the token of the words of comparing that a sentence opens with; -1 where there are none. */
export function openingJoint(tokens: readonly Token[]): number {
  return tokens.slice(0, 3).findIndex(({ text }) => /^(?:compared (?:to|with)|relative to)$/.test(text));
}

/** The models and methods of others that a sentence names; in "the NeRF-based method" none is. */
export function rivalsOf({ context: { view, paper } }: ScoredSentence): readonly Place[] {
  return view.places.filter(
    ({ mention }) =>
      (isModel(mention) || isMethod(mention)) && !paper.isOwn(mention) && !isOfKind(view, mention.end),
  );
}

function isOfKind({ text }: SentenceView, end: number): boolean {
  return /^-(?:based|style|like|type)\b/.test(text.slice(end, end + 7));
}

/** The "achieving" of "outperforms X, achieving a gain of 5%". */
export function isReaching({ kind, form, lemma }: Token): boolean {
  return kind === "verb" && form === "gerund" && verbGroupOf(lemma) === "reach";
}
