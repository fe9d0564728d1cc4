import type { ResolvedMention } from "../../../../model/resolved-mention.ts";
import { introducedHere } from "../../own/own-thing.ts";
import { isData, isSystem, partFinding } from "../../place/part-pairs.ts";
import { isDirectObject } from "../../place/way-to-verb.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import { phraseAround, traceGovernor } from "../../sentence/trace-governor.ts";
import { makingVerbs, usingVerbs } from "../../sentence/verb-senses.ts";
import type { RuleContext } from "../link-rule.ts";
import type { RelationRule } from "../relation-rule.ts";

const making = [
  ...makingVerbs,
  "generate",
  "produce",
  "synthesize",
  "synthesise",
  "introduce",
  "present",
  "release",
  "obtain",
  "train",
  "compile",
  "propose",
];
const taking = new Set([...usingVerbs, "apply", "base", "build", "follow"]);
const tools =
  /^(?:framework|method|approach|paradigm|system|tool|toolkit|platform|simulator|technique|methodology|pipeline|engine|process)$/;
/** A paper may have a way of making its data beside what it is about. */
const sideways = /^(?:pipeline|engine|process)$/;

/** "With X, we developed Y", "Using this pipeline, we build the dataset D": what is made with a thing of the paper's own rests on it. */
export const madeWithOwn: RelationRule = {
  id: "based-on/own-tool",
  type: "based-on",
  cues: making,
  read(place, context) {
    const { mention, governor, negated, subject } = place;
    const isNew = context.paper.isOwn(mention) && isDirectObject(place) && subject.kind === "own";
    if (!isNew || negated || !making.includes(governor.verb?.lemma ?? "")) return [];
    const tool = namedTool(place, context) ?? (isData(mention) ? meantTool(place, context) : undefined);
    return tool === undefined ? [] : partFinding(mention, tool);
  },
};

/** "With X,", "Using X,", "Based on X," in front of the making. */
function namedTool({ at, mention }: Place, { view, paper }: RuleContext): ResolvedMention | undefined {
  const tool = view.places.find(
    (other) =>
      other.at < at &&
      other.clause.opening === "fronted" &&
      other.mention.candidate.type === "method" &&
      paper.isOwn(other.mention) &&
      other.mention.entity !== mention.entity &&
      isTaken(other.governor),
  );
  return tool?.mention;
}

/** "this pipeline", "our framework" in front of the making, for the system that the sentence or the one before it brings. */
function meantTool({ at }: Place, context: RuleContext): ResolvedMention | undefined {
  const {
    view: { tokens, clauses },
    paper,
    topic,
  } = context;
  for (let noun = 1; noun < at; noun += 1) {
    if (!tools.test(tokens[noun]?.text ?? "")) continue;
    const clause = clauses.find(({ start, end }) => start <= noun && noun < end);
    const { start, end } = phraseAround(tokens, noun, 0, tokens.length);
    const isOwn = /^(?:this|our)$/.test(tokens[start]?.text ?? "") && end === noun + 1;
    if (clause === undefined || !isOwn || !isTaken(traceGovernor(tokens, noun, clause.start, clause.end)))
      continue;
    const brought = introducedHere(context).find(
      (own) => isSystem(own) && own.start < (tokens[noun]?.start ?? 0),
    );
    if (brought !== undefined || sideways.test(tokens[noun]?.text ?? "")) return brought;
    return topic !== undefined && isSystem(topic) ? topic : paper.mainSystem;
  }
  return undefined;
}

function isTaken({ verb, steps }: ReturnType<typeof traceGovernor>): boolean {
  const [tie, ...others] = steps;
  if (others.length > 0) return false;
  if (verb === undefined) return tie?.kind === "preposition" && /^(?:with|through|via|on)$/.test(tie.word);
  const isTied = tie === undefined || (tie.kind === "preposition" && /^(?:on|upon)$/.test(tie.word));
  return isTied && taking.has(verb.lemma ?? "");
}
