import type { RuleContext } from "../../rules/link-rule.ts";
import type { Score } from "../score.ts";
import { asSystem, isMethod, isModel, type System, unnamed } from "../system.ts";
import { uniqueNames } from "../unique-names.ts";

/** A value before improvement belongs to the model alone, not to the method, nor to the paper's own model, that improves on it. */
export function ofBase(system: System, score: Score, context: RuleContext): System {
  if (score.kind !== "base") return system;
  const model = system.model !== undefined && !context.paper.isOwn(system.model) ? system.model : undefined;
  if (model !== undefined) return { model, method: undefined, own: false, certain: system.certain };
  const [only, ...others] = improvedOn(score, context);
  if (only === undefined || context.paper.isUnlisted(only.mention)) return unnamed(false, system.certain);
  return others.length > 0
    ? unnamed(false, false)
    : { ...asSystem(only.mention), own: false, certain: only.certain };
}

/** "enhances DPO policies, from 7.27 to 8.31", "surpasses X by improving …": others' systems in front of a value before improvement. */
function improvedOn({ at }: Score, { view, paper }: RuleContext) {
  const named = view.places.filter(
    (place) =>
      place.at < at && (isModel(place.mention) || isMethod(place.mention)) && !paper.isOwn(place.mention),
  );
  return uniqueNames(named.map(({ mention }) => mention)).map((mention) => {
    const place = named.find((one) => one.mention.entity === mention.entity);
    const group = place?.verbGroup;
    return { mention, certain: group === "improve" || group === "compare" };
  });
}
