import {
  type EntityId,
  type Evidence,
  type Gap,
  isTextEvidence,
  type Link,
  type Paper,
  type QuotedEvidence,
  type Relation,
  roles,
} from "@methodscape/graph-model";
import { entityRef, paperRef } from "../rows/node-refs.ts";
import type { GapGround } from "./gap-ground.ts";
import type { Candidate, GapFinding } from "./gap-kinds/gap-finding.ts";
import { needed } from "./needed.ts";

/** How many sentences a gap quotes at most. */
const mostQuotes = 4;

/** A finding as a gap of the answer, with its sentence and the words that it rests on. */
export function describeGap(ground: GapGround, candidate: Candidate, finding: GapFinding): Gap {
  const { index } = ground;
  const { entity, prominence, coverage } = candidate;
  return {
    type: finding.type,
    entity: entityRef(index, entity.id),
    ...(finding.other !== undefined && { other: entityRef(index, finding.other) }),
    reason: `${countedNamers(ground, candidate)}; ${finding.lack}. ${restsOn(ground)}`,
    score: prominence.interval[0],
    interval: prominence.interval,
    papers: prominence.papers.map(({ id }) => paperRef(index, id)),
    coverage,
    evidence: quotesFor(ground, entity.id, finding.claims, prominence.papers),
  };
}

/** A name that is no gap (yet), with what keeps it from being one. */
export function describeWeak(ground: GapGround, candidate: Candidate, because: string): Gap {
  const finding: GapFinding = { type: "missing", lack: `a weak signal: ${because}`, claims: [] };
  return describeGap(ground, candidate, finding);
}

/** "12 of 143 on-topic papers name it (introductions not counted), from 9 groups of authors". */
function countedNamers({ onTopic }: GapGround, { prominence: { papers, authors } }: Candidate): string {
  const name = papers.length === 1 ? "names" : "name";
  const counted = `${papers.length} of ${onTopic.length} on-topic papers ${name} it (introductions not counted)`;
  if (papers.length < needed.papers) return counted;
  const groups = authors.groups === 1 ? "one group" : `${authors.groups} groups`;
  if (authors.unknown === 0) return `${counted}, from ${groups} of authors`;
  return `${counted}, from up to ${groups} of authors (${authors.unknown} of the papers name none)`;
}

/** What the counting rests on: full texts only where some were read. */
export function restsOn({ onTopic }: Pick<GapGround, "onTopic">): string {
  const fullTexts = onTopic.filter(({ read }) => read.some(({ part }) => part === "full-text")).length;
  if (fullTexts === 0) return "By abstracts.";
  return `By abstracts and ${fullTexts} full ${fullTexts === 1 ? "text" : "texts"}.`;
}

/** Sentences of the claims, then of the papers that name it: strongest role first, newest paper first. */
function quotesFor(
  { index, tiers }: GapGround,
  entity: EntityId,
  claims: readonly (Link | Relation)[],
  papers: readonly Paper[],
): QuotedEvidence[] {
  const order = new Map<string, number>(papers.map(({ id }, number) => [id, number]));
  const links = (index.linksOf.get(entity) ?? [])
    .filter(
      ({ paper, polarity, tier }) => order.has(paper) && polarity === "affirmed" && tiers.includes(tier),
    )
    .sort(
      (left, right) =>
        roles.indexOf(left.role) - roles.indexOf(right.role) ||
        (order.get(left.paper) ?? 0) - (order.get(right.paper) ?? 0),
    );
  const pieces = [...claims, ...links].flatMap((claim) => claim.evidence.slice(0, 1));
  return distinct(pieces).slice(0, mostQuotes).map(index.quote);
}

function distinct(pieces: readonly Evidence[]): Evidence[] {
  const key = (piece: Evidence) => (isTextEvidence(piece) ? `${piece.source} ${piece.start}` : piece.lexicon);
  return [...new Map(pieces.map((piece) => [key(piece), piece])).values()];
}
