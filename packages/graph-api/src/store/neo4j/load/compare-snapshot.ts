import { createIdSet } from "../../id-set.ts";
import type { SnapshotReader } from "../../snapshot-reader.ts";
import type { Connection } from "../connection/connection.ts";
import { inBatches } from "./in-batches.ts";
import type { LoadGroup } from "./load-group.ts";
import { type LoadPhase, loadPhases, type PhaseName } from "./load-phases.ts";
import { createStamp } from "./load-state.ts";
import { countStored, holdsNothing, lookUpGroups, storedPages } from "./read-stored.ts";
import type { StoredUnit } from "./stored-unit.ts";

/** What is done about what differs: it is written, or only counted. */
export interface DifferenceHandler {
  /**
   * Groups that are not stored, or not so.
   * @param isFirst True when the store held nothing of the phase when the comparison came to it.
   */
  change(phase: LoadPhase, groups: readonly LoadGroup[], isFirst: boolean): Promise<void>;
  /** Stored ones that the snapshot does not hold. Asked for when everything else is as it should be. */
  remove(phase: LoadPhase, gone: readonly StoredUnit[]): Promise<void>;
}

/** Claims before the nodes that they lead to, sources at the very end. */
const removalOrder = ["paper", "relation", "position", "topic", "diagnostic", "entity", "source"] as const;

/**
 * Holds a snapshot against what is stored, phase by phase and batch by batch, and hands on what differs. Neither side
 * is ever in memory: hashes are asked for by the batch, and what is gone is looked for only where more is stored than
 * was met. Gives the stamp of the snapshot.
 */
export async function compareSnapshot(
  connection: Connection,
  snapshot: SnapshotReader,
  handler: DifferenceHandler,
  onDone: (records: number) => void,
): Promise<string> {
  const stamp = createStamp();
  const seen = createIdSet();
  const surplus = new Map<PhaseName, number>();
  const isEmpty = await connection.read(holdsNothing);
  for (const phase of loadPhases) {
    const before = isEmpty ? 0 : await connection.read((run) => countStored(run, phase));
    const counted = async function* () {
      for await (const group of phase.groups(snapshot)) {
        for (const { hash } of group.units) stamp.add(hash);
        seen.add(seenKey(phase, group.id));
        yield group;
      }
    };
    let met = 0;
    await inBatches(counted(), async (groups) => {
      const isFirst = before === 0;
      const stored = isFirst ? new Map() : await connection.read((run) => lookUpGroups(run, phase, groups));
      met += stored.size;
      const different = groups.filter(({ id, hash }) => stored.get(id)?.hash !== hash);
      if (different.length > 0) await handler.change(phase, different, isFirst);
      onDone(groups.reduce((sum, { units }) => sum + units.length, 0));
    });
    surplus.set(phase.name, before - met);
  }
  for (const name of removalOrder) {
    const phase = loadPhases.find((one) => one.name === name);
    if (phase === undefined || (surplus.get(name) ?? 0) <= 0) continue;
    for await (const page of storedPages((work) => connection.read(work), phase)) {
      const gone = page.filter(({ id }) => !seen.has(seenKey(phase, id)));
      if (gone.length > 0) await handler.remove(phase, gone);
    }
  }
  return stamp.value();
}

function seenKey({ name }: LoadPhase, id: string): string {
  return `${name} ${id}`;
}
