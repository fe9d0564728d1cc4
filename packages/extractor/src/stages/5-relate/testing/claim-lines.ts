import type { EntityId } from "@methodscape/graph-model";
import type { Claims, EntryResult } from "../../../model/claims.ts";
import type { MarkedEntry } from "./build-entry.ts";

/** Claims as the lines of a case: `introduces method:Step-DPO`, `denied uses model:GPT-4`, `possible …`. Sorted, each once. */
export function claimLines(claims: Claims, { resolution }: MarkedEntry): readonly string[] {
  const nameOf = new Map(resolution.entities.map(({ id, type, name }) => [id, `${type}:${name}`]));
  const named = (id: EntityId) => nameOf.get(id) ?? id;
  const lines = [
    ...claims.links.map(
      ({ tier, polarity, role, entity }) =>
        `${tierMark(tier)}${polarity === "denied" ? "denied " : ""}${role} ${named(entity)}`,
    ),
    ...claims.relations.map(
      ({ tier, type, from, to }) => `${tierMark(tier)}${type} ${named(from)} -> ${named(to)}`,
    ),
    ...claims.results.map((result) => resultLine(result, named)),
  ];
  return [...new Set(lines)].sort();
}

function tierMark(tier: string): string {
  return tier === "shown" ? "" : "possible ";
}

function resultLine(result: EntryResult, named: (id: EntityId) => string): string {
  const { protocol } = result;
  const unit = result.unit === "score" ? "" : result.unit === "points" ? " points" : result.unit;
  const words = [
    `${tierMark(result.tier)}${result.gain ? "gain" : "result"}`,
    result.model === undefined ? "" : named(result.model),
    result.method === undefined ? "" : named(result.method),
    named(result.benchmark),
    result.metric,
    `${result.value}${unit}`,
    protocol.selection === "unstated" ? "" : protocol.selection,
    protocol.n === undefined ? "" : `n=${protocol.n}`,
    protocol.verifier === undefined ? "" : `verifier=${protocol.verifier}`,
    protocol.shots === undefined ? "" : `shots=${protocol.shots}`,
    protocol.tools === "unstated" ? "" : `tools=${protocol.tools}`,
    protocol.subset === undefined ? "" : `subset=${protocol.subset}`,
    protocol.bound === undefined ? "" : `bound=${protocol.bound}`,
    protocol.condition === undefined ? "" : `condition=${protocol.condition}`,
    protocol.relative === undefined ? "" : "relative",
    protocol.baseline === undefined ? "" : `baseline=${protocol.baseline}`,
    protocol.reportedBy === "other" ? "quoted" : "",
    result.people === true ? "people" : result.subject ? "" : "not-own",
  ];
  return words.filter((word) => word !== "").join(" ");
}
