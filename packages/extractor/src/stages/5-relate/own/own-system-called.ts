import type { ResolvedMention } from "../../../model/resolved-mention.ts";
import type { PaperView } from "../rules/link-rule.ts";

const models = /^(?:models?|llms?|mllms?|vlms?|lmms?|lvlms?|lms?)$/;
const ways = /^(?:frameworks?|approach(?:es)?|methods?|algorithms?|paradigms?|solutions?)$/;

/**
 * What "our" and a noun stand for: the system that the paper is about. "Our models" in a paper on a method are what comes
 * out of it: the one model that it brings, if it brings one.
 */
export function ownSystemCalled(
  noun: string,
  { mainSystem, ownEntities }: PaperView,
): ResolvedMention | undefined {
  if (!models.test(noun) || mainSystem?.candidate.type === "model") return mainSystem;
  const [only, ...others] = ownEntities.filter(({ candidate }) => candidate.type === "model");
  return others.length === 0 ? only : undefined;
}

/** Names that say themselves that they are models. */
const modelNames = /(?:LM|GPT)s?(?:$|[-\s\d])/;

/** True unless "a framework" stands beside a name that calls itself a model: it is the way to it, another thing. */
export function isOfKind(noun: string, { surface, candidate: { type } }: ResolvedMention): boolean {
  return !(ways.test(noun) && type === "model" && modelNames.test(surface));
}

/** True for nouns that call something a model. */
export function callsModel(noun: string): boolean {
  return models.test(noun);
}
