import { entityRef } from "../../rows/node-refs.ts";
import type { GapGround } from "../gap-ground.ts";
import type { Candidate, GapFinding, GapRule } from "./gap-finding.ts";

/** Fewer readings than this that use something do not make it a foundation of the course. */
const fewestUsers = 2;

/** A reading builds on it, and no reading introduces or studies it. Methods only: nobody needs to teach a benchmark first. */
export const findFoundation: GapRule = (ground, candidate) => {
  const { taught } = ground;
  const { entity } = candidate;
  if (entity.type !== "method" || (taught.get(entity.id)?.subject.length ?? 0) > 0) return undefined;
  return underTaughtRelative(ground, candidate) ?? underReadings(ground, candidate);
};

/** What a reading introduces or studies is a variant of it or based on it. */
function underTaughtRelative(
  { index, tiers, taught }: GapGround,
  { entity }: Candidate,
): GapFinding | undefined {
  const relation = (index.relationsTo.get(entity.id) ?? [])
    .filter(({ type, tier }) => (type === "variant-of" || type === "based-on") && tiers.includes(tier))
    .filter(({ from }) => from !== entity.id && (taught.get(from)?.subject.length ?? 0) > 0)
    .sort((left, right) => (left.from < right.from ? -1 : 1))[0];
  if (relation === undefined) return undefined;
  const child = entityRef(index, relation.from).name;
  const how = relation.type === "variant-of" ? "is a variant of it" : "builds on it";
  return {
    type: "foundation",
    other: relation.from,
    lack: `${child}, which a reading is about, ${how}; no reading introduces it`,
    claims: [relation],
  };
}

function underReadings({ index, taught }: GapGround, { entity }: Candidate): GapFinding | undefined {
  const users = taught.get(entity.id)?.direct ?? [];
  if (users.length < fewestUsers) return undefined;
  const ids = new Set(users.map(({ id }) => id));
  const claims = (index.linksOf.get(entity.id) ?? []).filter(
    ({ paper, role }) => ids.has(paper) && role === "uses",
  );
  return { type: "foundation", lack: `${users.length} readings use it; no reading introduces it`, claims };
}
