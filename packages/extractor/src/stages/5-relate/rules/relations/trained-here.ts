import type { ResolvedMention } from "../../../../model/resolved-mention.ts";
import { trainingVerbs } from "../../bases/under-training.ts";
import { isData, isSystem, partFinding } from "../../place/part-pairs.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import { phraseAround, traceGovernor } from "../../sentence/trace-governor.ts";
import type { RuleContext } from "../link-rule.ts";
import type { RelationRule } from "../relation-rule.ts";

const taking = new Set(["use", "utilize", "utilise", "leverage", "employ", "build", "base", "train"]);

/** "Using this dataset, we train X", "we use our corpus to train X": the paper's own data, called by its kind. */
export const trainedHere: RelationRule = {
  id: "trained-on/own-data",
  type: "trained-on",
  cues: ["dataset", "datasets", "corpus", "data"],
  read(place, context) {
    if (!isMadeHere(place, context)) return [];
    const data = dataMeant(place, context);
    return data === undefined ? [] : partFinding(place.mention, data);
  },
};

/** "we train X", "to train a classifier, X", "we propose the model X". */
function isMadeHere(place: Place, { paper }: RuleContext): boolean {
  const { mention, governor, verbGroup } = place;
  const isObject = governor.steps.every(({ kind }) => kind === "list") && !place.negated;
  const isTrained = trainingVerbs.has(governor.verb?.lemma ?? "");
  const isModel = verbGroup === "introduce" && mention.candidate.type === "model";
  const isNew = paper.isOwn(mention) || paper.isUnlisted(mention);
  return isSystem(mention) && isNew && isObject && (isTrained || isModel);
}

/** The paper's data where "this dataset" or "our corpus" stands in front of the name as what is taken. */
function dataMeant(
  { at }: Place,
  { view: { tokens, clauses }, paper, topic }: RuleContext,
): ResolvedMention | undefined {
  const noun = tokens.findLastIndex(
    ({ text }, index) => index < at && /^(?:datasets?|corpus|data)$/.test(text),
  );
  const clause = clauses.find(({ start, end }) => start <= noun && noun < end);
  if (clause === undefined) return undefined;
  const { start, end } = phraseAround(tokens, noun, clause.start, clause.end);
  const isOwn = /^(?:this|our)$/.test(tokens[start]?.text ?? "") && end === noun + 1;
  const { verb, steps } = traceGovernor(tokens, noun, clause.start, clause.end);
  const [tie, ...others] = steps;
  const isTied = tie === undefined || (tie.kind === "preposition" && /^(?:on|upon|with)$/.test(tie.word));
  const isTaken = verb === undefined ? tie !== undefined : taking.has(verb.lemma ?? "");
  if (!isOwn || !isTied || !isTaken || others.length > 0) return undefined;
  return topic !== undefined && isData(topic) ? topic : paper.mainData;
}
