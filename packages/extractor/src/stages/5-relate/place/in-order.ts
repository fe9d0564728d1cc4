import type { ResolvedMention } from "../../../model/resolved-mention.ts";
import type { RuleContext } from "../rules/link-rule.ts";
import type { Place } from "../sentence/sentence-view.ts";

const listKinds = new Set(["determiner", "word", "mention", "number", "conjunction", "comma"]);

/** "A and B are versions of C and D": one of each, in the order of the lists. */
export function inOrder(
  described: readonly ResolvedMention[],
  { token, governor }: Place,
  { view: { tokens } }: RuleContext,
): readonly ResolvedMention[] {
  const tie = governor.steps.find(({ kind }) => kind === "preposition");
  const start = (tie?.at ?? governor.phraseStart) + 1;
  const end = tokens.findIndex(({ kind }, at) => at >= start && !listKinds.has(kind));
  const listed = tokens.slice(start, end < 0 ? undefined : end).filter(({ kind }) => kind === "mention");
  const own = described[listed.indexOf(token)];
  return described.length > 1 && listed.length === described.length && own !== undefined ? [own] : described;
}
