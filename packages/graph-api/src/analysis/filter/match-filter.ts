import {
  type Evidence,
  type Group,
  groups,
  type Nearness,
  type Paper,
  type PaperFilter,
  type Result,
  type Tier,
} from "@methodscape/graph-model";
import type { GraphIndex } from "../graph-index.ts";
import type { ConditionMatch, MatchPart } from "./condition-match.ts";
import { evidenceInTurns, evidenceKey, sentenceOf } from "./evidence-in-turns.ts";
import { prepareCondition } from "./match-condition.ts";
import { type FilterTree, normaliseFilter } from "./normalise-filter.ts";

/** That a paper meets a filter: as which group, how near its conditions stand, and what it is quoted for. */
export interface PaperMatch {
  readonly group: Group;
  readonly near: Nearness | undefined;
  /** In the order of the conditions, those in a sentence that all conditions share first; each piece once. */
  readonly evidence: readonly Evidence[];
}

type TreeMatcher = (paper: Paper) => ConditionMatch | undefined;

/**
 * Prepares a filter for many papers; without a filter every paper matches directly.
 *
 * `and` is met when all its parts are, as the last of their groups in the order direct, variant, subset, denied,
 * not-seen. `or` is met when any part is, as the first of their groups, and quotes the parts of that group.
 * `not` is driven down to the conditions first, so that `not (a or b)` is `not a and not b`; what a condition
 * means by itself and under `not` is told in match-condition.ts.
 *
 * **Nearness** is told when two or more parts of an `and` rest on affirmed claims: `result` when one result of the
 * paper holds them all together, `sentence` when one sentence is evidence of each, else `paper`.
 */
export function prepareFilter(
  index: GraphIndex,
  filter: PaperFilter | undefined,
  tiers: readonly Tier[],
): (paper: Paper) => PaperMatch | undefined {
  if (filter === undefined) return () => ({ group: "direct", near: undefined, evidence: [] });
  const match = prepareTree(index, normaliseFilter(filter), tiers);
  return (paper) => {
    const found = match(paper);
    if (found === undefined) return undefined;
    const results = (index.resultsOf.get(paper.id) ?? []).filter((result) => tiers.includes(result.tier));
    const shared = sharedSentences(found.parts);
    return {
      group: found.group,
      near: nearnessOf(found.parts, results, shared),
      evidence: orderedEvidence(found.parts, shared),
    };
  };
}

function prepareTree(index: GraphIndex, tree: FilterTree, tiers: readonly Tier[]): TreeMatcher {
  if (tree.op === "condition") return prepareCondition(index, tree.condition, tree.negated, tiers);
  const parts = tree.of.map((part) => prepareTree(index, part, tiers));
  return tree.op === "and" ? matchAll(parts) : matchAny(parts);
}

function matchAll(matchers: readonly TreeMatcher[]): TreeMatcher {
  return (paper) => {
    const found: ConditionMatch[] = [];
    for (const matcher of matchers) {
      const match = matcher(paper);
      if (match === undefined) return undefined;
      found.push(match);
    }
    const group = groups.findLast((name) => found.some((match) => match.group === name)) ?? "direct";
    return { group, parts: found.flatMap((match) => match.parts) };
  };
}

function matchAny(matchers: readonly TreeMatcher[]): TreeMatcher {
  return (paper) => {
    const found = matchers.flatMap((matcher) => matcher(paper) ?? []);
    const group = groups.find((name) => found.some((match) => match.group === name));
    if (group === undefined) return undefined;
    const parts = found.filter((match) => match.group === group).flatMap((match) => match.parts);
    return { group, parts: parts.length === 0 ? [] : [mergeParts(parts)] };
  };
}

/** The branches of an `or` count as one part: any of them may stand near the rest. */
function mergeParts(parts: readonly MatchPart[]): MatchPart {
  return {
    evidence: parts.flatMap((part) => part.evidence),
    entities: new Set(parts.filter((part) => part.affirmed).flatMap((part) => [...part.entities])),
    results: new Set(parts.flatMap((part) => [...part.results])),
    affirmed: parts.some((part) => part.affirmed),
  };
}

function nearnessOf(
  parts: readonly MatchPart[],
  results: readonly Result[],
  shared: ReadonlySet<string>,
): Nearness | undefined {
  const affirmed = parts.filter((part) => part.affirmed);
  if (affirmed.length < 2) return undefined;
  if (results.some((result) => affirmed.every((part) => holds(result, part)))) return "result";
  return shared.size > 0 ? "sentence" : "paper";
}

function holds(result: Result, part: MatchPart): boolean {
  if (part.results.has(result.id)) return true;
  return [result.model, result.method, result.benchmark].some(
    (end) => end !== undefined && part.entities.has(end),
  );
}

/** The sentences that are evidence of every affirmed part. */
function sharedSentences(parts: readonly MatchPart[]): ReadonlySet<string> {
  const [first, ...rest] = parts
    .filter((part) => part.affirmed)
    .map((part) => new Set(part.evidence.flatMap((evidence) => sentenceOf(evidence) ?? [])));
  return new Set([...(first ?? [])].filter((sentence) => rest.every((other) => other.has(sentence))));
}

/** Sentences that say all first; then the parts take turns, so that the first few sentences speak of each condition. */
function orderedEvidence(parts: readonly MatchPart[], shared: ReadonlySet<string>): readonly Evidence[] {
  const isShared = (evidence: Evidence) => shared.has(sentenceOf(evidence) ?? "");
  const all = evidenceInTurns(parts.map((part) => part.evidence));
  const pieces = new Map(
    [...all.filter(isShared), ...all.filter((piece) => !isShared(piece))].map((piece) => [
      evidenceKey(piece),
      piece,
    ]),
  );
  return [...pieces.values()];
}
