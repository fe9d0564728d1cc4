import { isHead } from "../../place/name-phrase.ts";
import { isDirectObject, prepositionsOf } from "../../place/way-to-verb.ts";
import type { LinkRule } from "../link-rule.ts";

const making = new Set(["leverage", "utilize", "utilise", "use", "using", "employ"]);

/**
 * What the paper brings is also used where a sentence says that something else is made or trained with it: "a model
 * fine-tuned with our X", "Leveraging X, we construct Y". Asked beside the rules that find that X is introduced.
 */
export const usesOwn: LinkRule = {
  id: "uses/own",
  role: "uses",
  polarity: "affirmed",
  cues: [...making, "train", "pre-train", "pretrain", "fine-tune", "finetune", "instruction-tune"],
  read(place, context) {
    if (!context.paper.isOwn(place.mention) || place.negated || !isHead(place, context.view.tokens))
      return undefined;
    const { verb } = place.governor;
    const [first, ...rest] = prepositionsOf(place);
    const isGround =
      place.verbGroup === "train" &&
      verb?.form === "past" &&
      (first?.word === "on" || first?.word === "with" || first?.word === "using") &&
      rest.length === 0 &&
      first.noun === undefined;
    const isMeans = verb?.form === "gerund" && making.has(verb.lemma ?? "") && isDirectObject(place);
    // "Using our benchmark, we test …": it is measured on, not made with.
    const isTest = place.mention.candidate.type === "benchmark";
    return isGround || (isMeans && !isTest && place.clause.opening === "fronted") ? "shown" : undefined;
  },
};
