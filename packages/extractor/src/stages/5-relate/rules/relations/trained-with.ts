import { findingsFrom } from "../../find-partner.ts";
import type { RelationRule } from "../../relation-rule.ts";
import { isDirectObject, isOfType } from "../../way-to-verb.ts";

/** "We use D to train X": the model that a training verb behind the data has as its object. */
export const trainedWith: RelationRule = {
  id: "trained-on/use-to-train",
  type: "trained-on",
  cues: ["train", "pre-train", "pretrain", "fine-tune", "finetune"],
  read(place, { view }) {
    if (!isOfType(place, "dataset", "benchmark") || place.verbGroup !== "use" || place.negated) return [];
    if (!isDirectObject(place) || view.tokens[place.governor.phraseEnd]?.text !== "to") return [];
    const training = view.tokens[place.governor.phraseEnd + 1];
    if (training?.kind !== "verb" || !trainedWith.cues.includes(training.lemma ?? "")) return [];
    const trained = view.places.filter(
      (other) =>
        other.governor.verb === training && isDirectObject(other) && isOfType(other, "model", "method"),
    );
    return findingsFrom(
      trained.map(({ mention }) => mention),
      place,
    );
  },
};
