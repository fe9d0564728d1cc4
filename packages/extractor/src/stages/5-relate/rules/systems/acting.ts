import { type Actor, actorOf } from "../../results/system/actor.ts";
import { ownNear, withMain } from "../../results/system/main-for-own.ts";
import { modelsWorkedOn } from "../../results/system/models-worked-on.ts";
import { ofBase } from "../../results/system/of-base.ts";
import { isExampled, isOthers, othersBetween } from "../../results/system/others.ts";
import { ownAid, ownAmong } from "../../results/system/own-aid.ts";
import { isOwnValue } from "../../results/system/own-value.ts";
import { isMethod, isModel, unnamed } from "../../results/system.ts";
import { uniqueNames } from "../../results/unique-names.ts";
import type { SystemRule } from "../result-rule.ts";

/** "X reaches 70%", "our method improves GPT-4o to 70%", "existing models reach only 30%": who acts has the value. */
export const acting: SystemRule = {
  id: "acting",
  read(score, sentence) {
    const { context } = sentence;
    if (othersBetween(score, sentence)) return unnamed(false, score.kind !== "gain");
    const actor = actorOf(score, context);
    const own =
      isOwnValue(actor, score, context) ||
      ownAid(score, context).length > 0 ||
      (isMeasure(actor) && ownNear(score, context) !== undefined);
    const workedOn = modelsWorkedOn(score, context);
    // "improves A and B by 5%": a lead of the method, whatever it works on.
    const worked = score.kind === "gain" && own && workedOn.length > 1 ? [] : workedOn;
    const aid = ownAid(score, context);
    const models = uniqueNames([...actor.names.filter(isModel), ...worked]);
    const methods = ownAmong(uniqueNames([...actor.names.filter(isMethod), ...aid]), context);
    // "LLMs like GPT-4o and Claude 3 score below 20%"
    if (models.length > 1 && isExampled(actor)) return unnamed(false, score.kind !== "gain");
    if (models.length > 1 || methods.length > 1) return undefined;
    const [model] = models;
    const [method] = methods;
    // "using the best models achieves 30%" leaves out what uses them.
    if (!own && /^(?:using|employing|leveraging)$/.test(actor.words[0] ?? "")) return unnamed(false, false);
    if (model === undefined && method === undefined && !own)
      return isOthers(actor) ? unnamed(false, score.kind !== "gain") : undefined;
    // "The tuned X is strong. For example, it reaches 70%"
    const meant = actor.words.join(" ") === "it" ? sentence.told : undefined;
    const named = { model: model ?? meant, method, own, certain: true };
    return ofBase(own ? withMain(named, actor, score, context) : named, score, context);
  },
};

/** "X is strong in video, where TempCompass performance improves by 10%": a measure acts for what the sentence told of. */
function isMeasure({ names, words }: Actor): boolean {
  return (
    names.length === 0 &&
    /^(?:performance|accuracy|scores?|rates?|f1|precision|recall)$/.test(words.at(-1) ?? "")
  );
}
