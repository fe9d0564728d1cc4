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
    const [family] = families;
    return family === undefined ? [] : [findingOf(place, family)];
  },
};

function isFamily(other: Place, place: Place, { paper }: RuleContext): boolean {
  const short = other.mention.surface.toLowerCase();
  const long = place.mention.surface.toLowerCase();
  const grows =
    long.length > short.length && long.startsWith(short) && /[-\s]/.test(long.charAt(short.length));
  return (
    grows &&
    other.at < place.at &&
    paper.isOwn(other.mention) &&
    other.mention.entity !== place.mention.entity
  );
}

function findingOf({ mention }: Place, { mention: family }: Place): RelationFinding {
  return {
    from: mention.entity,
    to: family.entity,
    tier: "shown",
    doubtful: mention.doubtful || family.doubtful,
    surface: { start: mention.start, end: mention.end },
  };
}
