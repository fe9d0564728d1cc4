import type { LoadProgress } from "../../graph-store.ts";
import type { SnapshotReader } from "../../snapshot-reader.ts";
import type { Connection } from "../connection/connection.ts";
import { readSchemaVersion, schemaVersion } from "../migrations/migrate.ts";
import { compareSnapshot } from "./compare-snapshot.ts";
import { allNew, diffGroups } from "./diff-groups.ts";
import type { LoadPhase, PhaseName } from "./load-phases.ts";
import { readClaimsOf } from "./read-stored.ts";
import type { StorageUnit, UnitKind } from "./storage-unit.ts";

/** What a load would write, in records. */
export type PlannedName = PhaseName | "link" | "result";

export interface PlannedChanges {
  readonly created: number;
  readonly changed: number;
  readonly removed: number;
}

/** What a load would do. Lists where nothing would change are left out. */
export interface LoadPlan {
  readonly records: number;
  /** True when the schema would be brought up to date first. */
  readonly upgradesSchema: boolean;
  readonly changes: Partial<Record<PlannedName, PlannedChanges>>;
}

/**
 * Says what a load of a snapshot would change, and writes nothing.
 * @throws {GraphApiError} as a load does.
 */
export async function planLoad(
  connection: Connection,
  snapshot: SnapshotReader,
  onProgress: (progress: LoadProgress) => void,
): Promise<LoadPlan> {
  const version = await connection.read(readSchemaVersion);
  const changes: Partial<Record<PlannedName, PlannedChanges>> = {};
  const count = (what: keyof PlannedChanges, name: PlannedName) => {
    const before = changes[name] ?? { created: 0, changed: 0, removed: 0 };
    changes[name] = { ...before, [what]: before[what] + 1 };
  };
  let done = 0;
  await compareSnapshot(
    connection,
    snapshot,
    {
      change: async (phase, groups, isFirst) => {
        const diff = isFirst
          ? allNew(groups)
          : await connection.read((run) => diffGroups(run, phase, groups));
        for (const unit of diff.created) count("created", nameOf(phase, unit));
        for (const unit of diff.changed) count("changed", nameOf(phase, unit));
        for (const { form } of diff.gone) count("removed", nameOfForm(phase, form));
      },
      remove: async (phase, gone) => {
        const papers = phase.name === "paper" ? gone.map(({ id }) => id) : [];
        const claims = await connection.read((run) => readClaimsOf(run, papers));
        for (const _unit of gone) count("removed", phase.name);
        for (const { form } of [...claims.values()].flat()) count("removed", nameOfForm(phase, form));
      },
    },
    (records) => {
      done += records;
      onProgress({ done, total: snapshot.total });
    },
  );
  return { records: done, upgradesSchema: version < schemaVersion, changes };
}

function nameOf(phase: LoadPhase, { kind }: StorageUnit): PlannedName {
  return nameOfForm(phase, kind.form);
}

/** Links and results are written with their papers. */
function nameOfForm(phase: LoadPhase, form: UnitKind["form"]): PlannedName {
  if (phase.name !== "paper" || form === "node") return phase.name;
  return form === "result" ? "result" : "link";
}
