import type { AnswerOf, EntityId, Gap, QueryOf } from "@methodscape/graph-model";
import { compareText } from "../compare-text.ts";
import type { GraphIndex } from "../graph-index.ts";
import { entityRef } from "../rows/node-refs.ts";
import { coverageOf } from "./coverage.ts";
import { describeGap, describeWeak } from "./describe-gap.ts";
import { judgeStanding } from "./eligibility.ts";
import { type GapGround, prepareGround } from "./gap-ground.ts";
import type { Candidate } from "./gap-kinds/gap-finding.ts";
import { gapRules } from "./gap-kinds/index.ts";
import { findNotSeenTogether } from "./gap-kinds/not-seen-together.ts";
import { findWeakReadings } from "./gap-kinds/weak-reading.ts";
import { orderGaps } from "./order-gaps.ts";
import { measureProminence } from "./prominence.ts";
import { suggestReadings } from "./suggest-readings.ts";

type GapsAnswer = AnswerOf<"gaps">;

/** A single paper that names something is no signal, not even a weak one. */
const fewestForWeak = 2;

/**
 * Holds the syllabus against the field: what the papers on its topics make much of and it lacks, why, on what that
 * rests, and which few papers would close it. What lies far from its topics is set aside and counted.
 * @throws {GraphApiError} `not-found` for a course that no page belongs to.
 */
export function findGaps(index: GraphIndex, query: QueryOf<"gaps">): GapsAnswer {
  const ground = prepareGround(index, query);
  const { names, weak, far } = sortNames(ground);
  const apart = [...findNotSeenTogether(ground), ...findWeakReadings(ground)];
  const ordered = orderGaps(names);
  return {
    kind: "gaps",
    total: names.length + apart.length,
    // Names and findings of other kinds share the room, so that neither crowds the other out.
    items: [
      ...ordered.slice(0, Math.max(query.limit - apart.length, Math.ceil(query.limit / 2))),
      ...apart,
    ].slice(0, query.limit),
    weak: orderGaps(weak).slice(0, query.limit),
    setAside: far.length,
    setAsideItems: setAsideItems(ground, far).slice(0, query.limit),
    suggestions: suggestReadings(ground, names, query.suggestions),
    window: windowFor(ground),
    compared: {
      readings: ground.corpus.readings.length,
      field: ground.corpus.field.length,
      onTopic: ground.onTopic.length,
    },
    covered: coveredEntities(ground),
  };
}

/** Sorts everything that the field names and the syllabus does not work with into gaps, weak signals and far names. */
function sortNames(ground: GapGround): {
  readonly names: Gap[];
  readonly weak: Gap[];
  readonly far: EntityId[];
} {
  const names: Gap[] = [];
  const weak: Gap[] = [];
  const far: EntityId[] = [];
  if (ground.corpus.readings.length === 0) return { names, weak, far };
  for (const id of [...ground.fieldNamers.keys()].sort(compareText)) {
    const entity = ground.index.entities.get(id);
    if (entity === undefined) continue;
    const prominence = measureProminence(ground, id);
    const standing = judgeStanding(ground, entity, prominence);
    if (standing.kind === "far") {
      if (entity.generic !== true && !ground.taught.has(id)) far.push(id);
      continue;
    }
    const candidate: Candidate = { entity, prominence, ...coverageOf(ground, id) };
    if (standing.kind === "weak") {
      if (candidate.coverage === "none" && prominence.papers.length >= fewestForWeak) {
        weak.push(describeWeak(ground, candidate, standing.because));
      }
      continue;
    }
    const finding = findFirst(ground, candidate);
    if (finding !== undefined) names.push(describeGap(ground, candidate, finding));
  }
  return { names, weak, far };
}

function findFirst(ground: GapGround, candidate: Candidate) {
  for (const rule of gapRules) {
    const finding = rule(ground, candidate);
    if (finding !== undefined) return finding;
  }
  return undefined;
}

function setAsideItems(
  { index, fieldNamers }: GapGround,
  far: readonly EntityId[],
): GapsAnswer["setAsideItems"] {
  return far
    .map((id) => ({ ...entityRef(index, id), papers: fieldNamers.get(id) ?? 0 }))
    .sort(
      (left, right) =>
        right.papers - left.papers || compareText(left.name, right.name) || compareText(left.id, right.id),
    );
}

function windowFor({ corpus, window }: GapGround): GapsAnswer["window"] {
  if (corpus.readings.length > 0) return window;
  return {
    ...window,
    note: "No source is a syllabus, so there is nothing to hold against the field. Name one with --syllabus.",
  };
}

/** What the syllabus has of each entity that it names, and the kin of what it works with. */
function coveredEntities(ground: GapGround): GapsAnswer["covered"] {
  const { index, taught } = ground;
  const kin = [...taught.keys()].flatMap((id) => [
    ...(index.relationsFrom.get(id) ?? []).map(({ to }) => to),
    ...(index.relationsTo.get(id) ?? []).map(({ from }) => from),
  ]);
  return [...new Set([...taught.keys(), ...kin])].sort(compareText).flatMap((id) => {
    const { coverage } = coverageOf(ground, id);
    return coverage === "none" ? [] : [{ ...entityRef(index, id), coverage }];
  });
}
