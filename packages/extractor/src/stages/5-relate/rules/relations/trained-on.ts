import { describedPartner, findingFrom } from "../../find-partner.ts";
import type { RelationRule } from "../../relation-rule.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import type { Token } from "../../sentence/token.ts";
import { isDirectObject, isOfType, prepositionsOf } from "../../way-to-verb.ts";

/** "X is trained on D", "X, fine-tuned on D", "training URSA-7B on DualMath": model or method → dataset. */
export const trainedOn: RelationRule = {
  id: "trained-on/verb",
  type: "trained-on",
  cues: [
    "train",
    "pre-train",
    "pretrain",
    "fine-tune",
    "finetune",
    "instruction-tune",
    "post-train",
    "training",
    "fine-tuning",
    "finetuning",
  ],
  read(place, context) {
    if (!isOfType(place, "dataset", "benchmark") || place.verbGroup !== "train" || place.negated)
      return undefined;
    const [first, ...rest] = prepositionsOf(place);
    if (first?.word !== "on" || rest.length > 0) return undefined;
    const finding = findingFrom(trainee(place, first.noun, context) ?? undefined, place);
    return finding?.from.startsWith("model:") === true ? finding : undefined;
  },
};

/** "training X on D" has X as the noun before "on"; "X trained on D" has it before the verb. */
function trainee(place: Place, noun: Token | undefined, context: Parameters<RelationRule["read"]>[1]) {
  const object = noun?.mentions?.[0];
  if (object !== undefined) return { mention: object, tier: "shown" as const };
  if (noun !== undefined || isDirectObject(place)) return undefined;
  return describedPartner(place, context);
}
