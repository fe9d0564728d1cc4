import type { ResolvedMention } from "../../../../model/resolved-mention.ts";
import type { RuleContext } from "../../link-rule.ts";
import type { RelationFinding, RelationRule } from "../../relation-rule.ts";
import type { Place } from "../../sentence/sentence-view.ts";

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
    const family = families[0]?.mention ?? seriesMeant(place, context);
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

function grows({ surface: long }: ResolvedMention, { surface: short }: ResolvedMention): boolean {
  const isLonger = long.toLowerCase().startsWith(short.toLowerCase()) && long.length > short.length;
  return isLonger && /[-\s]/.test(long.charAt(short.length));
}

function isFamily(other: Place, place: Place, { paper }: RuleContext): boolean {
  return (
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
    doubtful: mention.doubtful || family.doubtful,
    surface: { start: mention.start, end: mention.end },
  };
}
