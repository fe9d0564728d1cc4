import type { EntityId, Gap, Paper, Role, Suggestion } from "@methodscape/graph-model";
import { compareText } from "../compare-text.ts";
import { entityRef, paperRef } from "../rows/node-refs.ts";
import { fitSession } from "./fit-session.ts";
import { foldCheckpoint } from "./fold-checkpoints.ts";
import type { GapGround } from "./gap-ground.ts";
import { readingMarkdown } from "./reading-markdown.ts";
import { roundedShare } from "./wilson-interval.ts";

/**
 * What a reading closes of a gap. A paper that introduces the thing closes it; one that merely evaluates on a benchmark
 * is no reason to read it.
 */
const closes = {
  introduces: 1,
  studies: 0.9,
  uses: 0.6,
  "evaluates-on": 0.2,
  "compares-with": 0,
  mentions: 0,
} as const satisfies Record<Role, number>;

/** A reading that adds less than this share of the weight is not worth a place on the list. */
const leastShare = 0.01;

interface Choice {
  readonly paper: Paper;
  readonly closes: ReadonlyMap<EntityId, number>;
}

/**
 * The few papers of the field that would close most of what the gaps weigh (by prominence): greedy maximum coverage
 * (Nemhauser and others, 1978, doi:10.1007/BF01588971), at least 1 − 1/e of the best choice. A paper that another one
 * builds on comes first; each says the share of the weight that it adds to those before it.
 */
export function suggestReadings(ground: GapGround, gaps: readonly Gap[], count: number): Suggestion[] {
  const weights = new Map(gaps.map(({ entity, score }) => [entity.id, score] as const));
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return [];
  const choices = ground.onTopicEver.flatMap((paper): Choice[] => {
    const closed = closedBy(ground, paper, weights);
    return closed.size === 0 ? [] : [{ paper, closes: closed }];
  });
  const chosen = prerequisitesFirst(ground, chooseGreedily(choices, weights, count, leastShare * total));
  const covered = new Map<EntityId, number>();
  return chosen.map((choice) => {
    const gain = gainOf(choice, covered, weights);
    const adds = [...choice.closes.keys()].filter((entity) => !covered.has(entity));
    cover(choice, covered);
    return suggestionOf(ground, choice.paper, gain / total, adds);
  });
}

function closedBy(
  ground: GapGround,
  paper: Paper,
  weights: ReadonlyMap<EntityId, number>,
): Map<EntityId, number> {
  const closed = new Map<EntityId, number>();
  for (const [named, roles] of ground.named(paper.id)) {
    for (const entity of new Set([named, foldCheckpoint(ground.index, named, ground.tiers)])) {
      const part = Math.max(...[...roles].map((role) => closes[role]));
      if (weights.has(entity) && part > 0) closed.set(entity, Math.max(closed.get(entity) ?? 0, part));
    }
  }
  return closed;
}

function chooseGreedily(
  choices: readonly Choice[],
  weights: ReadonlyMap<EntityId, number>,
  count: number,
  leastGain: number,
): Choice[] {
  const covered = new Map<EntityId, number>();
  const chosen: Choice[] = [];
  const left = [...choices].sort(
    (one, other) =>
      compareText(one.paper.date ?? "~", other.paper.date ?? "~") ||
      compareText(one.paper.id, other.paper.id),
  );
  while (chosen.length < count) {
    let best: Choice | undefined;
    let most = leastGain;
    for (const choice of left) {
      const gain = gainOf(choice, covered, weights);
      if (gain <= most + 1e-12) continue;
      most = gain;
      best = choice;
    }
    if (best === undefined) break;
    chosen.push(best);
    cover(best, covered);
    left.splice(left.indexOf(best), 1);
  }
  return chosen;
}

/** What a paper adds to what is covered, weighed by the prominence of the gaps. */
function gainOf(
  choice: Choice,
  covered: ReadonlyMap<EntityId, number>,
  weights: ReadonlyMap<EntityId, number>,
): number {
  let gain = 0;
  for (const [entity, part] of choice.closes) {
    gain += (weights.get(entity) ?? 0) * Math.max(part - (covered.get(entity) ?? 0), 0);
  }
  return gain;
}

function cover(choice: Choice, covered: Map<EntityId, number>): void {
  for (const [entity, part] of choice.closes) covered.set(entity, Math.max(covered.get(entity) ?? 0, part));
}

/** Keeps the order but for papers whose subject another one's subject grew out of: these move before it. */
function prerequisitesFirst(ground: GapGround, chosen: readonly Choice[]): Choice[] {
  const ordered: Choice[] = [];
  const visiting = new Set<Choice>();
  const visit = (choice: Choice) => {
    if (ordered.includes(choice) || visiting.has(choice)) return;
    visiting.add(choice);
    for (const other of chosen) if (buildsOn(ground, choice, other)) visit(other);
    ordered.push(choice);
  };
  for (const choice of chosen) visit(choice);
  return ordered;
}

function buildsOn({ index, tiers, named }: GapGround, choice: Choice, other: Choice): boolean {
  const introduced = (paper: Paper) =>
    [...named(paper.id)].filter(([, roles]) => roles.has("introduces")).map(([entity]) => entity);
  const older = new Set(introduced(other.paper));
  return introduced(choice.paper).some((entity) =>
    (index.relationsFrom.get(entity) ?? []).some(
      ({ type, tier, to }) =>
        (type === "variant-of" || type === "based-on") && tiers.includes(tier) && older.has(to),
    ),
  );
}

function suggestionOf(ground: GapGround, paper: Paper, share: number, adds: readonly EntityId[]): Suggestion {
  const session = fitSession(ground, paper);
  return {
    paper: paperRef(ground.index, paper.id),
    ...(session !== undefined && { session }),
    share: roundedShare(share),
    adds: adds
      .map((id) => entityRef(ground.index, id))
      .sort((left, right) => compareText(left.name, right.name)),
    markdown: readingMarkdown(paper),
  };
}
