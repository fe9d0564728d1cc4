import { createEmbeddedStore, type GraphStore } from "@methodscape/graph-api";
import { snapshotRecords } from "@methodscape/graph-model";
import type { Command } from "commander";
import { refuseNothingRead } from "../errors/refuse-nothing-read.ts";
import { fetchedFolder } from "../fetch/fetched-sources.ts";
import { dataFolder } from "../graph/data-folder.ts";
import { type GraphData, updateGraphData } from "../graph/graph-data.ts";
import { openGraph } from "../graph/open-graph.ts";
import { programHash } from "../graph/program-hash.ts";
import { serveUntilStopped } from "../graph/serve-store.ts";
import { usingStore } from "../graph/using-store.ts";
import { type Neo4jOptions, withNeo4jOptions } from "../options/neo4j-options.ts";
import { parseWholeNumber } from "../options/parse-whole-number.ts";
import { loadSettings, type Settings } from "../options/settings.ts";
import { describeSnapshot } from "../print/describe-snapshot.ts";
import { createProgress, type Progress } from "../print/progress.ts";
import { terminalText } from "../print/terminal-text.ts";
import { openLexicon } from "../sources/open-lexicon.ts";
import { namedSources } from "../sources/read-sources.ts";
import { sourcesToStart } from "../sources/sources-to-start.ts";
import { describeChanges } from "../what-changed/describe-changes.ts";

interface StartOptions extends Neo4jOptions {
  readonly port?: number;
  readonly data?: string;
  readonly syllabus?: string[];
  readonly field?: string[];
  readonly course?: string;
  readonly lexicon?: string;
  readonly bundledField: boolean;
  readonly fetched: boolean;
  readonly host?: string;
}

/** `methodscape start [PATH…]`: read sources (or the bundled corpus) and serve the explorer on the embedded store. */
export function registerStart(program: Command): void {
  withNeo4jOptions(
    program
      .command("start")
      .description("read sources, or the bundled corpus, and serve the explorer")
      .argument("[paths...]", "files, folders, zips, quoted globs, or - for stdin"),
    "load the graph into this Neo4j and serve it from there (default: the embedded store)",
  )
    .option(
      "-p, --port <number>",
      "port to listen on (default: 4870, or the next free one)",
      parseWholeNumber(0, 65535),
    )
    .option("--data <folder>", "where the graph is kept (default: .methodscape)")
    .option("--syllabus <path...>", "read these as syllabus, whatever their format")
    .option("--field <path...>", "read these as field, whatever their format")
    .option("--course <name>", "name of the course (default: the pages' parent folder)")
    .option("--lexicon <folder>", "another topic's lexicon (default: the bundled one)")
    .option(
      "--host <address>",
      "address to listen on; leave it out unless in a container (default: 127.0.0.1)",
    )
    .option("--no-fetched", "do not read along what fetch and field left in the data folder")
    .option("--no-bundled-field", "do not add the bundled field when the sources hold none")
    .addHelpText(
      "after",
      `
Examples:
  methodscape start                          the bundled corpus at http://127.0.0.1:4870
  methodscape start course/ feeds/           your own pages and feeds
  methodscape start course/ --port 8080      on another port
  methodscape start --syllabus list.md --field daily-2024.jsonl

A second start reads only what changed, and says which papers came and went. Ctrl-C ends it: exit
code 0 while it serves, and while it still reads, the graph of the last start is left as it was.`,
    )
    .action(runStart);
}

async function runStart(paths: string[], options: StartOptions): Promise<void> {
  const settings = await loadSettings();
  const progress = createProgress();
  const data = await readGraph(paths, options, settings, progress);
  process.stderr.write(terminalText(`${describeChanges(data)}\n${describeSnapshot(data.snapshot)}\n`));
  const uri = options.neo4j ?? settings.neo4j?.uri;
  const opened =
    uri === undefined ? createEmbeddedStore(data.snapshot) : await openGraph({ ...options, neo4j: uri });
  await usingStore(opened, async (store) => {
    if (uri !== undefined) await loadInto(store, uri, data, progress);
    await serveUntilStopped(store, {
      port: options.port ?? settings.port,
      allowedHosts: settings.allowedHosts,
      host: options.host,
    });
  });
}

/** Reads what the command line names and makes the graph in the data folder that of it. */
async function readGraph(
  paths: readonly string[],
  options: StartOptions,
  settings: Settings,
  progress: Progress,
): Promise<GraphData> {
  const lexicon = await openLexicon(options.lexicon, settings);
  const { named, files } = await sourcesToStart(namedSources(paths, options, settings), {
    mayAddField: options.bundledField,
    fetchedFolder: options.fetched ? fetchedFolder({ data: options.data }, settings) : undefined,
  });
  const data = await updateGraphData({
    folder: dataFolder(options.data, settings),
    files,
    lexicon,
    program: await programHash(lexicon),
    onProgress: ({ stage, done, total }) => progress.update(stage, done, total),
    check: (snapshot) => {
      progress.stop();
      refuseNothingRead(snapshot, named);
    },
  });
  progress.stop();
  return data;
}

/** Makes the Neo4j that was asked for equal to the graph. */
async function loadInto(
  store: GraphStore,
  uri: string,
  { snapshot }: GraphData,
  progress: Progress,
): Promise<void> {
  try {
    const { written } = await store.load(snapshotRecords(snapshot), ({ done, total }) =>
      progress.update("load", done, total),
    );
    progress.stop();
    process.stderr.write(
      written === 0 ? `Neo4j at ${uri} holds this graph already\n` : `loaded into Neo4j at ${uri}\n`,
    );
  } finally {
    progress.stop();
  }
}
