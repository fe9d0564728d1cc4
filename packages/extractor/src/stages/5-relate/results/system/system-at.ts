import type { ResolvedMention } from "../../../../model/resolved-mention.ts";
import type { RuleContext } from "../../rules/link-rule.ts";
import type { Token } from "../../sentence/token.ts";
import { asSystem, isMethod, isModel, type System } from "../system.ts";

/** What joins a method to the model that it runs on, as one token or two. */
const joints = /^(?:with|using|via|\+|(?:power|drive|base|build|run) (?:by|on))$/;

/** The system that the model or method at `at` stands for: of "AppAgent with GPT-4V" both are its parts. */
export function systemAt(at: number, name: ResolvedMention, { view, paper }: RuleContext): System {
  const partner = partnerOf(at, name, view.tokens);
  const own = paper.isOwn(name) || (partner !== undefined && paper.isOwn(partner));
  if (partner === undefined) return { ...asSystem(name), own, certain: true };
  const [model, method] = isModel(name) ? [name, partner] : [partner, name];
  return { model, method, own, certain: true };
}

/** The name of the other kind that stands beside a name, on either side of a word that joins them. */
function partnerOf(at: number, name: ResolvedMention, tokens: readonly Token[]): ResolvedMention | undefined {
  const isPartner = isModel(name) ? isMethod : isModel;
  if (isCompared(at, tokens)) return undefined;
  return [-1, 1]
    .flatMap((side) => behindJoint(at, side, tokens)?.mentions?.slice(0, 1) ?? [])
    .find(isPartner);
}

/** The token on the other side of a joint, to the left (-1) or to the right (1). */
function behindJoint(at: number, side: number, tokens: readonly Token[]): Token | undefined {
  const [near, far] = [tokens[at + side], tokens[at + 2 * side]];
  if (joints.test(near?.text ?? "")) return far;
  const [verb, joint] = side < 0 ? [far, near] : [near, far];
  const isMade = verb?.form === "past" && joints.test(`${verb.lemma ?? ""} ${joint?.text ?? ""}`);
  return isMade ? tokens[at + 3 * side] : undefined;
}

/** "we compare X with Y (8.3%)": these are two, unless another value stands between. */
function isCompared(at: number, tokens: readonly Token[]): boolean {
  const near = tokens.slice(Math.max(0, at - 8), at);
  const start = near.findLastIndex(({ kind }) => kind === "number" || kind === "comma");
  return near.slice(start + 1).some(({ lemma }) => /^(?:compare|contrast|replace)$/.test(lemma ?? ""));
}
