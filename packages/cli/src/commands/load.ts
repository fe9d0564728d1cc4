import {
  createNeo4jStore,
  type LoadPlan,
  type LoadProgress,
  type LoadReport,
  openSnapshotFile,
} from "@methodscape/graph-api";
import type { Command } from "commander";
import { usingStore } from "../graph/using-store.ts";
import { type Neo4jOptions, namedNeo4j, neo4jAddress, withNeo4jOptions } from "../options/neo4j-options.ts";
import { personPath } from "../options/person-path.ts";
import { loadSettings } from "../options/settings.ts";
import { describeRate } from "../print/describe-rate.ts";
import { createProgress } from "../print/progress.ts";

interface LoadOptions extends Neo4jOptions {
  readonly dryRun?: boolean;
}

/** `methodscape load FILE --neo4j URI`: makes a Neo4j equal to a snapshot. */
export function registerLoad(program: Command): void {
  withNeo4jOptions(
    program
      .command("load")
      .description("load a snapshot into Neo4j; what is there already is not written again")
      .argument("<snapshot>", "a snapshot, as methodscape extract writes it"),
    "address of the Neo4j, as in bolt://127.0.0.1:7687",
  )
    .option("--dry-run", "say what would change, and write nothing")
    .addHelpText(
      "after",
      `
Only nodes labelled :Methodscape are written or removed. A paper comes or changes with all its claims at once. A load
that broke off is made whole by the next, and only one load at a time may write.

Examples:
  methodscape extract course/ feeds/ -o all.graph.jsonl
  NEO4J_PASSWORD=… methodscape load all.graph.jsonl --neo4j bolt://127.0.0.1:7687
  methodscape load all.graph.jsonl --neo4j neo4j+s://….databases.neo4j.io --password-file aura-password
  methodscape neo4j start
  methodscape load all.graph.jsonl --neo4j bolt://127.0.0.1:7687 --password-file .methodscape/neo4j/password
  methodscape load all.graph.jsonl --dry-run`,
    )
    .action(runLoad);
}

async function runLoad(file: string, options: LoadOptions): Promise<void> {
  const settings = await loadSettings();
  const uri = namedNeo4j(options, settings);
  // Read once to the end before anything is written: half a file must not replace a whole graph.
  const snapshot = await openSnapshotFile(personPath(file));
  const progress = createProgress();
  const phase = options.dryRun === true ? "compare" : "load";
  const start = performance.now();
  const onProgress = ({ done, total }: LoadProgress) =>
    progress.update(phase, done, total, describeRate(done, total, (performance.now() - start) / 1000));
  try {
    const opened = await createNeo4jStore(await neo4jAddress(uri, options, settings));
    const line = await usingStore(opened, async (store) =>
      options.dryRun === true
        ? describePlan(await store.planLoad(snapshot, onProgress), uri)
        : describeLoad(await store.loadFrom(snapshot, onProgress), uri),
    );
    progress.stop();
    process.stdout.write(`${line}\n`);
  } finally {
    progress.stop();
    await snapshot.close();
  }
}

const count = (number: number) => number.toLocaleString("en-GB");

/** One line on what a load did. */
function describeLoad({ records, written }: LoadReport, uri: string): string {
  if (written === 0) return `nothing to change: ${uri} holds all ${count(records)} records already`;
  return `${uri} now holds the ${count(records)} records; ${count(written)} nodes, relationships, labels and properties were written or removed`;
}

/** A line a list, and one on the whole. */
function describePlan({ records, changes, upgradesSchema }: LoadPlan, uri: string): string {
  const lines = Object.entries(changes).map(([name, { created, changed, removed }]) => {
    const parts = [`${count(created)} new`, `${count(changed)} changed`, `${count(removed)} removed`];
    return `  ${name}: ${parts.filter((part) => !part.startsWith("0 ")).join(", ")}`;
  });
  const schema = upgradesSchema ? ["the schema would be brought up to date"] : [];
  if (lines.length === 0)
    return [...schema, `nothing would change: ${uri} holds all ${count(records)} records already`].join("\n");
  return [...schema, `a load of ${count(records)} records would change at ${uri}:`, ...lines].join("\n");
}
