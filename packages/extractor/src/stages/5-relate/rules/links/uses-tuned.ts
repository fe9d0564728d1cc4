import { isOtherSubject } from "../../own/who-acts.ts";
import { wordsBefore } from "../../place/name-phrase.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import type { Token } from "../../sentence/token.ts";
import { verbGroupOf } from "../../sentence/verb-table.ts";
import type { LinkRule, RuleContext } from "../link-rule.ts";

const tuned = new Set([
  "fine-tuned",
  "finetuned",
  "trained",
  "distilled",
  "quantized",
  "quantised",
  "pruned",
  "pretrained",
  "pre-trained",
  "frozen",
  "instruction-tuned",
]);

/** "a Llama model tuned with this approach", "Phi-2 and Llama-2 aligned with X", X being the paper's own. */
function isTunedWithOurs(place: Place, { view, paper, pastBackground }: RuleContext): boolean {
  const from = endOfList(place, view.tokens);
  const [verb, preposition, word] = view.tokens.slice(from, from + 3);
  const isTraining =
    verb?.form === "past" && (verbGroupOf(verb.lemma) === "train" || verb.text === "equipped");
  return (
    pastBackground &&
    isTraining &&
    preposition?.kind === "preposition" &&
    preposition.text !== "from" &&
    (ours.has(word?.text ?? "") || word?.mentions?.some(paper.isOwn) === true)
  );
}

const ours = new Set(["our", "this", "it"]);

/** Behind the last of the models that are listed with this one. */
function endOfList(place: Place, tokens: readonly Token[]): number {
  let end = place.governor.phraseEnd;
  for (let at = end; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.mentions?.[0]?.candidate.type === "model") end = at + 1;
    else if (token?.kind !== "comma" && token?.kind !== "conjunction") break;
  }
  return end;
}

/** "the fine-tuned Llama 2-7B reaches": a listed model that the paper has worked on. */
export const usesTuned: LinkRule = {
  id: "uses/tuned",
  role: "uses",
  polarity: "affirmed",
  cues: [...tuned, "tuned", "tune", "fine-tune", "finetune", "train", "equip"],
  read(place, context) {
    if (place.mention.candidate.type !== "model" || context.paper.isOwn(place.mention)) return undefined;
    if (place.negated) return undefined;
    if (isTunedWithOurs(place, context)) return "shown";
    const [article, second] = wordsBefore(place, context.view.tokens);
    if (!(article?.text === "the" || article?.text === "our") || !tuned.has(second?.text ?? ""))
      return undefined;
    if (place.subject.kind === "other" || !context.pastBackground) return undefined;
    return isOtherSubject(place, context) && place.subject.at !== place.at ? "possible" : "shown";
  },
};
