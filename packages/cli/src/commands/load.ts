import {
  checkSnapshotFile,
  createNeo4jStore,
  type LoadReport,
  readSnapshotFileRecords,
} from "@methodscape/graph-api";
import type { Command } from "commander";
import { CliError } from "../cli-error.ts";
import { type Neo4jOptions, neo4jAddress, withNeo4jOptions } from "../neo4j-options.ts";
import { personPath } from "../person-path.ts";
import { createProgress } from "../progress.ts";
import { loadSettings } from "../settings.ts";
import { usingStore } from "../using-store.ts";

/** `methodscape load FILE --neo4j URI`: makes a Neo4j equal to a snapshot. */
export function registerLoad(program: Command): void {
  withNeo4jOptions(
    program
      .command("load")
      .description("load a snapshot into Neo4j; what is there already is not written again")
      .argument("<snapshot>", "a snapshot, as methodscape extract writes it"),
    "address of the Neo4j, as in bolt://127.0.0.1:7687",
  )
    .addHelpText(
      "after",
      `
Only nodes labelled :Methodscape are written or removed. A load that broke off is made whole by the next.

Examples:
  methodscape extract course/ feeds/ -o all.graph.jsonl
  NEO4J_PASSWORD=… methodscape load all.graph.jsonl --neo4j bolt://127.0.0.1:7687
  methodscape load all.graph.jsonl --neo4j neo4j+s://….databases.neo4j.io --password-file aura-password
  methodscape neo4j start
  methodscape load all.graph.jsonl --neo4j bolt://127.0.0.1:7687 --password-file .methodscape/neo4j/password`,
    )
    .action(runLoad);
}

async function runLoad(file: string, options: Neo4jOptions): Promise<void> {
  const settings = await loadSettings();
  const uri = options.neo4j ?? settings.neo4j?.uri;
  if (uri === undefined)
    throw new CliError("no Neo4j was named; say where it is, as in --neo4j bolt://127.0.0.1:7687");
  const path = personPath(file);
  // Read once to the end before anything is written: half a file must not replace a whole graph.
  const total = await checkSnapshotFile(path);
  const opened = await createNeo4jStore(await neo4jAddress(uri, options, settings));
  const progress = createProgress();
  await usingStore(opened, async (store) => {
    const report = await store.load(readSnapshotFileRecords(path), ({ done }) =>
      progress.update("load", done, total),
    );
    progress.stop();
    process.stdout.write(`${describeLoad(report, uri)}\n`);
  }).finally(progress.stop);
}

/** One line on what a load did. */
function describeLoad({ records, written }: LoadReport, uri: string): string {
  const count = (number: number) => number.toLocaleString("en-GB");
  if (written === 0) return `nothing to change: ${uri} holds all ${count(records)} records already`;
  return `${uri} now holds the ${count(records)} records; ${count(written)} nodes, relationships, labels and properties were written or removed`;
}
