import type { ResolvedMention } from "../../../../model/resolved-mention.ts";
import type { RuleContext } from "../../rules/link-rule.ts";
import { mainSystem } from "../main-own.ts";
import type { Score } from "../score.ts";
import { isMethod, isModel, type System } from "../system.ts";
import { uniqueNames } from "../unique-names.ts";
import type { Actor } from "./actor.ts";

/** "our method", "we" and "it" stand for the system that the paper is about, unless the phrase names an own one. */
export function withMain(system: System, { words }: Actor, score: Score, context: RuleContext): System {
  const { paper, view } = context;
  const { model, method } = system;
  if (method !== undefined || (model !== undefined && paper.isOwn(model))) return system;
  // "our MiniSee-7B" is a model of ours, whoever named it first.
  if (words[0] === "our" && words[1] === model?.surface.toLowerCase()) return system;
  const main = mainSystem(paper);
  const near = ownNear(score, context);
  if (near !== undefined && main?.certain !== true)
    return isMethod(near) ? { ...system, method: near } : { ...system, model: model ?? near };
  if (main === undefined) {
    // "By scaling X, we reach 70%" is a value of X's, whatever X is.
    const other = view.places.some(
      ({ mention, at, governor }) =>
        at < score.at &&
        !(words[0] === "our" && isOrigin(governor)) &&
        mention.entity !== model?.entity &&
        (isModel(mention) || isMethod(mention)),
    );
    return { ...system, certain: paper.ownEntities.length + paper.maybeOwn.length === 0 && !other };
  }
  // What "we" reach may be reached with anything that the paper brings, a data set too.
  const alone = words[0] !== "we" || paper.ownEntities.every(({ entity }) => entity === main.mention.entity);
  const certain = main.certain && alone;
  if (isMethod(main.mention)) return { ...system, method: main.mention, certain };
  return model === undefined ? { ...system, model: main.mention, certain } : system;
}

/** "We present X, the first model to reach 70%": the one system of its own that the sentence names in front. */
export function ownNear({ at }: Score, { view, paper }: RuleContext): ResolvedMention | undefined {
  const own = view.places.filter(
    (place) =>
      place.at < at &&
      !place.mention.doubtful &&
      (isModel(place.mention) || isMethod(place.mention)) &&
      paper.isOwn(place.mention),
  );
  const [only, ...others] = uniqueNames(own.map(({ mention }) => mention));
  return others.length === 0 ? only : undefined;
}

/** "our model, distilled from X, reaches 70%": what it was made from does not have the value. */
function isOrigin({ verb, steps }: RuleContext["view"]["places"][number]["governor"]): boolean {
  const isMade =
    verb?.form === "past" &&
    /^(?:distil|distill|initiali[sz]e|build|base|derive|start|fine-tune|finetune|train)$/.test(
      verb.lemma ?? "",
    );
  return isMade && steps.some((step) => step.kind === "preposition" && /^(?:from|on|upon)$/.test(step.word));
}
