// Runs the bare script over a snapshot.
import { openSnapshotFile } from "../packages/graph-api/src/store/embedded/open-snapshot-file.ts";
import { connect } from "../packages/graph-api/src/store/neo4j/connection/connection.ts";
import { awaitSchema, schemaStatements } from "../packages/graph-api/src/store/neo4j/graph-schema.ts";
import { loadPhases } from "../packages/graph-api/src/store/neo4j/load/load-phases.ts";
import type { StorageUnit } from "../packages/graph-api/src/store/neo4j/load/storage-unit.ts";
import { bareRows, type Manner, stageCount } from "./bare-script.ts";
import { type Cost, createProgress, type Job, seconds, serverTimeOf } from "./load-cost.ts";

/** Rows that the bare script sends at once: the fastest of 1,000 to 10,000 on one server. */
const bareRowsAtOnce = 5_000;

/** Writes the same in the plainest way; its seconds are those that it spent with the server. */
export async function bareLoad(manner: Manner, { address, java, file, title }: Job): Promise<Cost> {
  const connection = await connect(address);
  const progress = createProgress(title);
  let total = 0;
  let sent = 0;
  const timed = async (work: () => Promise<unknown>) => {
    const start = performance.now();
    await work();
    total += performance.now() - start;
  };
  const send = async (text: string, rows: readonly unknown[]) => {
    await timed(() => connection.write((run) => run(text, { rows })));
    sent += rows.length;
    progress(`${sent} rows, ${seconds(total / 1000)} with the server`);
  };
  const serverBefore = await serverTimeOf(java);
  try {
    for (const text of schemaStatements) await timed(() => connection.schema(text));
    for (let stage = 0; stage < stageCount; stage += 1) await sendStage(stage, manner, file, send);
    await timed(() => connection.schema(awaitSchema));
  } finally {
    await connection.close();
  }
  return { seconds: total / 1000, serverTime: (await serverTimeOf(java)) - serverBefore };
}

async function sendStage(
  stage: number,
  manner: Manner,
  file: string,
  send: (text: string, rows: readonly unknown[]) => Promise<void>,
): Promise<void> {
  const waiting = new Map<string, unknown[]>();
  for await (const unit of unitsOf(file)) {
    for (const { text, row, ...place } of bareRows(unit, manner)) {
      if (place.stage !== stage) continue;
      const rows = waiting.get(text) ?? [];
      rows.push(row);
      if (rows.length >= bareRowsAtOnce) await send(text, rows.splice(0));
      waiting.set(text, rows);
    }
  }
  for (const [text, rows] of waiting) if (rows.length > 0) await send(text, rows);
}

export async function* unitsOf(file: string, phases = loadPhases): AsyncGenerator<StorageUnit> {
  const snapshot = await openSnapshotFile(file);
  try {
    for (const phase of phases) for await (const { units } of phase.groups(snapshot)) yield* units;
  } finally {
    await snapshot.close();
  }
}
