import type { RunStatement } from "../connection/connection.ts";
import type { LoadGroup } from "./load-group.ts";
import type { LoadPhase } from "./load-phases.ts";
import { lookUpGroups, readClaimsOf, type StoredGroup } from "./read-stored.ts";
import type { StorageUnit } from "./storage-unit.ts";
import type { StoredUnit } from "./stored-unit.ts";

/** What has to be written so that the store holds some groups and nothing else of theirs. */
export interface UnitChanges {
  readonly created: readonly StorageUnit[];
  readonly changed: readonly StorageUnit[];
  /** What stands in the place of the changed ones now. */
  readonly replaced: readonly StoredUnit[];
  /** Claims of these papers that nobody makes any more. */
  readonly gone: readonly StoredUnit[];
  /** Papers that stay as they are, with claims that do not: they get the hash of the new whole. */
  readonly touched: readonly StorageUnit[];
}

/** What has to be written of groups of which the store holds nothing. */
export function allNew(groups: readonly LoadGroup[]): UnitChanges {
  const created = groups.flatMap(({ units }) => units);
  return { created, changed: [], replaced: [], gone: [], touched: [] };
}

/** Holds groups against what is stored now. Asked in the transaction that writes, a batch can be run again. */
export async function diffGroups(
  run: RunStatement,
  phase: LoadPhase,
  groups: readonly LoadGroup[],
): Promise<UnitChanges> {
  const stored = await lookUpGroups(run, phase, groups);
  const changed = groups.filter(({ id, hash }) => stored.get(id)?.hash !== hash);
  const known = changed.filter(({ id }) => stored.has(id)).map(({ id }) => id);
  const claims = await readClaimsOf(run, phase.name === "paper" ? known : []);
  const parts = changed.map((group) => diffGroup(group, stored.get(group.id), claims.get(group.id) ?? []));
  return {
    created: parts.flatMap((part) => part.created),
    changed: parts.flatMap((part) => part.changed),
    replaced: parts.flatMap((part) => part.replaced),
    gone: parts.flatMap((part) => part.gone),
    touched: parts.flatMap((part) => part.touched),
  };
}

function diffGroup(
  { units }: LoadGroup,
  stored: StoredGroup | undefined,
  claims: readonly StoredUnit[],
): UnitChanges {
  if (stored === undefined) return { created: units, changed: [], replaced: [], gone: [], touched: [] };
  const [head, ...others] = units;
  const before = new Map(claims.map((claim) => [claim.id, claim]));
  if (head !== undefined) before.set(head.id, storedHead(head, stored.unitHash));
  const changed = units.filter(({ id, hash }) => before.has(id) && before.get(id)?.hash !== hash);
  const wanted = new Set(others.map(({ id }) => id));
  return {
    created: units.filter(({ id }) => !before.has(id)),
    changed,
    replaced: changed.flatMap(({ id }) => before.get(id) ?? []),
    gone: claims.filter(({ id }) => !wanted.has(id)),
    touched: head === undefined || head.hash !== stored.unitHash ? [] : [head],
  };
}

/** The unit that stands for a group, as it is stored. */
function storedHead({ id, kind, ends }: StorageUnit, hash: string): StoredUnit {
  const relationship = kind.form === "claim" ? kind.relationship : undefined;
  return { id, form: kind.form, hash, relationship, from: ends.from };
}
