import type { ResolvedMention } from "../../../../model/resolved-mention.ts";
import type { RuleContext } from "../../rules/link-rule.ts";
import type { Score } from "../score.ts";
import { isMethod } from "../system.ts";

const aiding = /^(?:with|using|via|through)$/;

/** "PPO with OurMethod": the paper's own of several methods that act together. */
export function ownAmong(
  methods: readonly ResolvedMention[],
  { paper }: RuleContext,
): readonly ResolvedMention[] {
  const own = methods.filter(paper.isOwn);
  return methods.length > 1 && own.length === 1 ? own : methods;
}

/** "open agents achieve a 34.3% resolve rate with OurMethod": what of the paper's own brought the value about. */
export function ownAid({ at, kind }: Score, { view, paper }: RuleContext): readonly ResolvedMention[] {
  if (kind !== "absolute") return [];
  const rest = view.tokens.slice(at + 1);
  const end = rest.findIndex(
    ({ kind: one, text }) =>
      ["be", "break", "relative"].includes(one) || (one === "verb" && text !== "using"),
  );
  const behind = end < 0 ? rest : rest.slice(0, end);
  const joint = behind.findIndex(({ text }) => aiding.test(text));
  // "With OurMethod, accuracy on MATH increases to 42.7%"
  const isFronted = aiding.test(view.tokens[0]?.text ?? "");
  const phrase = joint >= 0 ? behind.slice(joint + 1) : isFronted ? view.tokens.slice(1) : [];
  const [first, second] = phrase;
  const mention = first?.mentions?.[0] ?? (first?.text === "our" ? second?.mentions?.[0] : undefined);
  return mention !== undefined && isMethod(mention) && paper.isOwn(mention) ? [mention] : [];
}
