import { isDescriptiveCoinage, mayBeCoinage } from "../../own/may-be-coinage.ts";
import { isTrainedNew } from "../../own/trained-new.ts";
import { describesOurs, isOtherSubject, isOwnDoing } from "../../own/who-acts.ts";
import { isHead } from "../../place/name-phrase.ts";
import { isDirectObject, prepositionsOf } from "../../place/way-to-verb.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import type { Token } from "../../sentence/token.ts";
import { isAmongRivals } from "../../voice/held-against.ts";
import { isUserOfOwn } from "../../voice/is-user-of-own.ts";
import type { LinkRule, RuleContext } from "../link-rule.ts";

/** "we fine-tune LLaMA", "to train a PRM", "trained on MathInstruct", "initialised from Qwen2", "optimised with PPO". */
export const usesTrain: LinkRule = {
  id: "uses/train",
  role: "uses",
  polarity: "affirmed",
  cues: "train pre-train pretrain fine-tune finetune instruction-tune post-train continue initialize initialise distill distil optimize optimise warm-start bootstrap retrain align supervise tune fine-tuning finetuning training pre-training pretraining distillation".split(
    " ",
  ),
  read(place, context) {
    if (!describesOurs(place, context) || speaksOfPractice(place, context)) return undefined;
    if (place.negated || context.paper.isOwn(place.mention) || isOtherSubject(place, context))
      return undefined;
    if (isDescriptiveCoinage(place, context) || isUserOfOwn(place)) return undefined;
    if (isOfRival(place, context) || isTrainedNew(place, context)) return undefined;
    if (!isTrainedObject(place) && !isTrainingGround(place)) return undefined;
    if (!isOwnDoing(place, context) && !(place.subject.kind === "unknown" && context.pastBackground))
      return undefined;
    const isThing = isHead(place, context.view.tokens) || isOwnedData(place, context.view.tokens);
    return isThing && !mayBeCoinage(place, context) ? "shown" : "possible";
  },
};

/** "surpasses the larger Y trained on X": the participle behind a rival says how that was made. */
function isOfRival(place: Place, { view, paper }: RuleContext): boolean {
  const { verb, verbAt } = place.governor;
  const trained = view.tokens[verbAt - 1]?.mentions?.[0];
  const isOther = trained !== undefined && trained.candidate.type === "model" && !paper.isOwn(trained);
  return isOther && verb?.form === "past" && isAmongRivals(place, view.tokens);
}

/** "COCO panoptic data", "GPT-4's reasoning traces": data that bear the name or come from it. */
function isOwnedData({ mention, token, governor: { phraseEnd } }: Place, tokens: readonly Token[]): boolean {
  const isOfType = mention.candidate.type === "dataset" || token.possessive === true;
  return (
    isOfType &&
    /^(?:data|datasets?|corpus|corpora|images|videos|traces|outputs|responses|annotations|generations|rationales)$/.test(
      tokens[phraseEnd - 1]?.text ?? "",
    )
  );
}

function isTrainedObject(place: Place): boolean {
  if (place.verbGroup !== "train" || !isDirectObject(place) || place.passive) return false;
  return place.mention.candidate.type !== "benchmark" && place.mention.candidate.type !== "concept";
}

/** "trained on D", "initialised from M", "distilled from M", "trained with R"; "fine-tuning on D" as a noun. */
function isTrainingGround(place: Place): boolean {
  const [first, ...rest] = prepositionsOf(place);
  if (first === undefined || isForeign(place)) return false;
  if (
    /(?:training|tuning|finetuning|distillation|learning)$/.test(first.noun?.text ?? "") &&
    ["on", "from", "of", "with", "for"].includes(first.word)
  )
    return true;
  if (place.verbGroup !== "train" || rest.length > 0) return false;
  return ["on", "from", "with", "via", "by", "over", "through", "into", "to"].includes(first.word);
}

/** "training for X" is what for, "distilled into Qwen" is where to, "better than distillation from X" is another's. */
function isForeign(place: Place): boolean {
  const prepositions = prepositionsOf(place);
  const [first] = prepositions;
  return (
    (first?.word === "for" && place.mention.candidate.type === "concept") ||
    (first?.word === "into" && /^distill?$/.test(place.governor.verb?.lemma ?? "")) ||
    prepositions.some(({ word }) => word.endsWith("than"))
  );
}

/** "the popularity of training models on X", "outperforms distillation from X": others' practice, or a rival. */
function speaksOfPractice(place: Place, { view }: RuleContext): boolean {
  const { verb, verbAt } = place.governor;
  return place.verbGroup === "compare" || (verb?.form === "gerund" && view.tokens[verbAt - 1]?.text === "of");
}
