import type { ResolvedMention } from "../../../../model/resolved-mention.ts";
import { introducedHere } from "../../own/own-thing.ts";
import { findingsFrom } from "../../place/find-partner.ts";
import { isData, isSystem } from "../../place/part-pairs.ts";
import { isDirectObject, prepositionsOf } from "../../place/way-to-verb.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import type { Token } from "../../sentence/token.ts";
import { makingVerbs, usingVerbs } from "../../sentence/verb-senses.ts";
import type { RuleContext } from "../link-rule.ts";
import type { RelationRule } from "../relation-rule.ts";

const taking = new Set([...usingVerbs, "exploit", "combine", "source"]);

/** "Leveraging Y, we construct Z", "Z was crafted using A and B", "By annotating A, we build Z": data that is made out of other data, or with an own tool. */
export const madeFrom: RelationRule = {
  id: "based-on/made-from",
  type: "based-on",
  cues: [...taking, "by", "to"],
  read(place, context) {
    const tools = toolsFor(place, context);
    if (tools.length > 0) return tools.flatMap((tool) => findingsFrom([place.mention], tool));
    if (place.governor.verb?.form !== "gerund" || place.negated) return [];
    const isBehind = isWorkedBehind(place, context);
    const isMeans = isTaken(place, context) || isWorkedOver(place, context) || isBehind;
    if (!isMeans) return [];
    const named = [...introducedHere(context).filter(isData), ...madePassively(place, context)];
    const made = named.length > 0 ? named : madeWithoutName(place, context);
    return findingsFrom(
      made.filter(
        ({ entity }) => entity !== place.mention.entity && context.paper.isOwn({ ...place.mention, entity }),
      ),
      place,
    );
  },
};

/** "using Y": other data, or an own tool. */
function isTaken(place: Place, { paper }: RuleContext): boolean {
  const isSource = isData(place.mention) || paper.isOwn(place.mention);
  return isSource && isDirectObject(place) && taking.has(place.governor.verb?.lemma ?? "");
}

/** "By annotating errors in Y, we build Z": data of others that the making of Z goes through. */
function isWorkedOver(place: Place, { view, paper }: RuleContext): boolean {
  const { clause, governor, mention } = place;
  const isBy = clause.opening === "fronted" && view.tokens[clause.start]?.text === "by";
  if (!isBy || !isData(mention) || paper.isOwn(mention) || governor.verbAt < 0) return false;
  const [first, ...rest] = prepositionsOf(place);
  return (
    first === undefined || (rest.length === 0 && ["on", "from", "of", "over", "in"].includes(first.word))
  );
}

const working = new Set(
  "filter annotate re-annotate reannotate relabel clean translate extend augment combine merge sample select convert rewrite modify process refine caption recaption re-caption transform expand enrich aggregate reformulate".split(
    " ",
  ),
);

/** "We build Z by filtering Y": other data that the making goes through, told behind it. */
function isWorkedBehind(place: Place, { view, paper }: RuleContext): boolean {
  const { governor, mention } = place;
  const isBy = view.tokens[governor.verbAt - 1]?.text === "by" && working.has(governor.verb?.lemma ?? "");
  if (!isBy || !isData(mention) || paper.isOwn(mention)) return false;
  const [first, ...rest] = prepositionsOf(place);
  return first === undefined || (rest.length === 0 && ["from", "of", "in"].includes(first.word));
}

/** "To construct Z, we propose a framework, M": the own system in front of which the making of own data stands. */
function toolsFor({ clause, governor, mention }: Place, { view, paper }: RuleContext): readonly Place[] {
  const isPurpose =
    clause.opening === "fronted" &&
    view.tokens[governor.verbAt - 1]?.text === "to" &&
    governor.steps.length === 0 &&
    making.has(governor.verb?.lemma ?? "");
  if (!isPurpose || !isData(mention) || !paper.isOwn(mention)) return [];
  const introduced = new Set(introducedHere({ view, paper }).filter(isSystem));
  return view.places.filter((other) => introduced.has(other.mention));
}

/** "we build a large dataset of scenes using Y": the data that the title names. */
function madeWithoutName(
  { governor: { verbAt } }: Place,
  { view: { tokens }, paper: { mainData, inTitle } }: RuleContext,
): readonly ResolvedMention[] {
  const makingAt = tokens.findIndex(
    ({ kind, lemma }, at) => at < verbAt && kind === "verb" && making.has(lemma ?? ""),
  );
  const isOurs = tokens.slice(0, makingAt).some(({ text }) => text === "we");
  const isMade = makingAt >= 0 && isOurs && hasDataNoun(tokens.slice(makingAt + 1, verbAt));
  return isMade && mainData !== undefined && inTitle(mainData) ? [mainData] : [];
}

/** The first noun phrase ends in a noun of data. */
function hasDataNoun(tokens: readonly Token[]): boolean {
  const end = tokens.findIndex(({ kind }) => kind !== "word" && kind !== "determiner" && kind !== "number");
  return /^(?:datasets?|benchmarks?|corpus|collection|suite)$/.test(
    tokens[(end < 0 ? tokens.length : end) - 1]?.text ?? "",
  );
}

/** "Z was crafted using Y". */
function madePassively(place: Place, { view, paper }: RuleContext) {
  const made = view.places.filter(
    (other) =>
      other.clauseIndex === place.clauseIndex &&
      other.at < place.governor.verbAt &&
      other.predicateAt < place.governor.verbAt &&
      making.has(other.predicate?.lemma ?? "") &&
      other.predicate?.form === "past" &&
      isData(other.mention) &&
      paper.isOwn(other.mention),
  );
  return made.map(({ mention }) => mention);
}

const making = new Set([...makingVerbs, "craft", "compile", "design"]);
