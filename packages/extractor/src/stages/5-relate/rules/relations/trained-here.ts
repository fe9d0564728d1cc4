import type { ResolvedMention } from "../../../../model/resolved-mention.ts";
import { introducedHere } from "../../own/own-thing.ts";
import { heldPlace } from "../../place/held-place.ts";
import { isData, isSystem, partFinding } from "../../place/part-pairs.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import { phraseAround, traceGovernor } from "../../sentence/trace-governor.ts";
import { trainingVerbs, usingVerbs } from "../../sentence/verb-senses.ts";
import type { RuleContext } from "../link-rule.ts";
import type { RelationRule } from "../relation-rule.ts";

const taking = new Set([...usingVerbs, "build", "base", "train"]);

/** "Using this dataset, we train X", "we use our corpus to train X": the paper's own data, called by its kind. */
export const trainedHere: RelationRule = {
  id: "trained-on/own-data",
  type: "trained-on",
  cues: ["dataset", "datasets", "corpus", "data"],
  read(named, context) {
    const place = heldPlace(named, context);
    if (!isMadeHere(place, context)) return [];
    const data = dataMeant(place, context);
    return data === undefined ? [] : partFinding(place.mention, data);
  },
};

/** "we train X", "to train a classifier, X", "we propose the model X", "leading to X". */
function isMadeHere(place: Place, context: RuleContext): boolean {
  const { mention, governor, verbGroup, negated } = place;
  const isObject = governor.steps.every(({ kind }) => kind === "list");
  const isTrained = trainingVerbs.has(governor.verb?.lemma ?? "") && isObject;
  const isModel = mention.candidate.type === "model" || context.view.clauses[0]?.opening === "fronted";
  const isBrought =
    (verbGroup === "introduce" && isObject) || introducedHere(context).some((own) => own === mention);
  const isNew = context.paper.isOwn(mention) || context.paper.isUnlisted(mention);
  return isSystem(mention) && isNew && !negated && (isTrained || (isModel && isBrought));
}

/** The paper's data where "this dataset" or "our corpus" stands in front of the name as what is taken. */
function dataMeant({ at }: Place, context: RuleContext): ResolvedMention | undefined {
  const { view, paper, topic } = context;
  const isTaken = view.tokens.some(
    ({ text }, noun) => noun < at && dataNouns.test(text) && isTakenHere(noun, context),
  );
  if (!isTaken) return undefined;
  return topic !== undefined && isData(topic) ? topic : paper.mainData;
}

const dataNouns = /^(?:datasets?|corpus|data)$/;

/** "using this dataset", "by training on our corpus", "with this data". */
function isTakenHere(noun: number, { view: { tokens, clauses } }: RuleContext): boolean {
  const clause = clauses.find(({ start, end }) => start <= noun && noun < end);
  if (clause === undefined) return false;
  const { start, end } = phraseAround(tokens, noun, clause.start, clause.end);
  const isOwn = /^(?:this|our)$/.test(tokens[start]?.text ?? "") && end === noun + 1;
  const { verb, steps } = traceGovernor(tokens, noun, clause.start, clause.end);
  const [tie, ...others] = steps;
  const isTied = tie === undefined || (tie.kind === "preposition" && /^(?:on|upon|with)$/.test(tie.word));
  const isTraining =
    tie?.kind === "preposition" && /^(?:fine-?tuning|(?:pre-?)?training)$/.test(tie.noun?.text ?? "");
  const isTaken = verb === undefined ? tie !== undefined : taking.has(verb.lemma ?? "");
  return isOwn && isTied && isTaken && (others.length === 0 || isTraining);
}
