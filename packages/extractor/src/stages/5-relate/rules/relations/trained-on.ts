import { actingNames } from "../../acting-names.ts";
import { findingsFrom } from "../../find-partner.ts";
import type { RelationRule } from "../../relation-rule.ts";
import { isDirectObject, isOfType, prepositionsOf } from "../../way-to-verb.ts";

const verbs = new Set([
  "train",
  "pre-train",
  "pretrain",
  "fine-tune",
  "finetune",
  "instruction-tune",
  "post-train",
  "tune",
]);

/** "X is trained on D", "X, fine-tuned with D", "training URSA-7B on DualMath": model or method → data. */
export const trainedOn: RelationRule = {
  id: "trained-on/verb",
  type: "trained-on",
  cues: [...verbs, "training", "fine-tuning", "finetuning"],
  read(place, context) {
    const lemma = place.governor.verb?.lemma ?? "";
    if (!isOfType(place, "dataset", "benchmark") || !verbs.has(lemma) || place.negated) return [];
    const [first, ...rest] = prepositionsOf(place);
    if (!["on", "with", "using", "over"].includes(first?.word ?? "") || rest.length > 0) return [];
    // "training X on D" has X as the noun before "on"; "X trained on D" has it before the verb.
    const object = first?.noun?.mentions?.[0];
    const isDescribing = first?.noun === undefined && !isDirectObject(place);
    const trained = object !== undefined ? [object] : isDescribing ? actingNames(place, context) : [];
    return findingsFrom(
      trained.filter(({ candidate }) => candidate.type === "model" || candidate.type === "method"),
      place,
    );
  },
};
