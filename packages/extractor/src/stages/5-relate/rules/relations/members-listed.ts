import type { ResolvedMention } from "../../../../model/resolved-mention.ts";
import { introducedHere } from "../../own/own-thing.ts";
import { isListedBehind } from "../../place/is-listed-behind.ts";
import { isUnsureEnd } from "../../place/is-unsure-end.ts";
import { isSystem } from "../../place/part-pairs.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import type { RuleContext } from "../link-rule.ts";
import type { RelationFinding, RelationRule } from "../relation-rule.ts";

const groups = [
  "family",
  "families",
  "series",
  "suite",
  "lineup",
  "collection",
  "variants",
  "versions",
  "sizes",
  "a series of",
  "a family of",
  "a suite of",
  "a collection of",
];

/** "the X series, which includes X-7B and X-72B", "two variants, X-B and X-L": names that grow out of an own one are of its family. */
export const membersListed: RelationRule = {
  id: "family-of/listed",
  type: "family-of",
  cues: groups,
  read(place, context) {
    const { type } = place.mention.candidate;
    if (type !== "model" && type !== "method") return [];
    const families = context.view.places.filter((other) => isFamily(other, place, context));
    const family = families[0]?.mention ?? seriesMeant(place, context) ?? groupOf(place, context);
    return family === undefined ? [] : [findingOf(place, family)];
  },
};

/** "This series includes X-7B": the system that the paper is about. */
function seriesMeant({ mention }: Place, { view, paper }: RuleContext): ResolvedMention | undefined {
  const main = paper.mainSystem;
  const isMeant =
    /^(?:this|the|our)$/.test(view.tokens[0]?.text ?? "") && groups.includes(view.tokens[1]?.text ?? "");
  return isMeant && main !== undefined && main.entity !== mention.entity && grows(mention, main)
    ? main
    : undefined;
}

/** "We introduce X, a series of models, including A and B": the examples are of X, whatever they are called. */
function groupOf({ governor: { steps }, mention }: Place, context: RuleContext): ResolvedMention | undefined {
  const { tokens } = context.view;
  const step = steps.find(({ kind }) => kind !== "list");
  const noun =
    step?.kind === "example" && !step.bracket && step.noun !== undefined ? tokens.indexOf(step.noun) : -1;
  const isOfModels = /^(?:models|llms|vlms|mllms|systems)$/.test(tokens[noun]?.text ?? "");
  const inFront = tokens.slice(Math.max(noun - 9, 0), noun).map(({ text }) => text);
  if (!isOfModels || !inFront.some((text) => groups.includes(text))) return undefined;
  const [whole] = introducedHere(context).filter(isSystem);
  const between = tokens.slice(0, noun).filter(({ start }) => start > (whole?.end ?? 0));
  // "X surpasses a series of models, including A"
  if (between.some(({ kind }) => kind === "verb" || kind === "be")) return undefined;
  return whole !== undefined && whole.entity !== mention.entity && whole.end < mention.start
    ? whole
    : undefined;
}

function grows({ surface: long }: ResolvedMention, { surface: short }: ResolvedMention): boolean {
  const isLonger = long.toLowerCase().startsWith(short.toLowerCase()) && long.length > short.length;
  return isLonger && /[-\s]/.test(long.charAt(short.length));
}

function isFamily(other: Place, place: Place, { paper }: RuleContext): boolean {
  // "two versions: X and X-L" are one beside the other.
  return (
    !isListedBehind(place, other) &&
    grows(place.mention, other.mention) &&
    other.at < place.at &&
    paper.isOwn(other.mention) &&
    other.mention.entity !== place.mention.entity
  );
}

function findingOf({ mention }: Place, family: ResolvedMention): RelationFinding {
  return {
    from: mention.entity,
    to: family.entity,
    tier: "shown",
    doubtful: isUnsureEnd(mention) || isUnsureEnd(family),
    surface: { start: mention.start, end: mention.end },
  };
}
