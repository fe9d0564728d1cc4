import { extractGraphInWorkers, readTextLayers } from "@methodscape/extractor";
import { readSnapshotFile, writeSnapshotFile } from "@methodscape/graph-api";
import { type GraphSnapshot, snapshotLines } from "@methodscape/graph-model";
import type { Command } from "commander";
import { CliError } from "../errors/cli-error.ts";
import { refuseBadOutput } from "../errors/refuse-bad-output.ts";
import { refuseNothingRead } from "../errors/refuse-nothing-read.ts";
import { personPath } from "../options/person-path.ts";
import { loadSettings } from "../options/settings.ts";
import { describeSnapshot } from "../print/describe-snapshot.ts";
import { createProgress } from "../print/progress.ts";
import { terminalText } from "../print/terminal-text.ts";
import { writeLines } from "../print/write-lines.ts";
import { openLexicon } from "../sources/open-lexicon.ts";
import { namedSources, namesNothing, readSources } from "../sources/read-sources.ts";
import { comparePapers } from "../what-changed/compare-papers.ts";
import { describePaperChanges } from "../what-changed/describe-changes.ts";

interface ExtractOptions {
  readonly output?: string;
  readonly syllabus?: string[];
  readonly field?: string[];
  readonly course?: string;
  readonly lexicon?: string;
}

/** `methodscape extract PATH… -o FILE`: sources in, snapshot out. */
export function registerExtract(program: Command): void {
  program
    .command("extract")
    .description("read course pages and paper feeds and write the graph as a snapshot")
    .argument(
      "[paths...]",
      "files, folders, zips, quoted globs, or - for stdin; course pages are syllabus, all else is field",
    )
    .option("-o, --output <file>", "where the snapshot goes (default: stdout)")
    .option("--syllabus <path...>", "read these as syllabus, whatever their format")
    .option("--field <path...>", "read these as field, whatever their format")
    .option("--course <name>", "name of the course (default: the pages' parent folder)")
    .option("--lexicon <folder>", "another topic's lexicon (default: the bundled one)")
    .addHelpText(
      "after",
      `
Examples:
  methodscape extract course/ -o course.graph.jsonl
  methodscape extract course/ feeds/daily-2024.jsonl -o all.graph.jsonl
  methodscape extract --syllabus list.md --field feeds/ --course Seminar -o all.graph.jsonl
  methodscape extract "lists/*.md" library.zip -o all.graph.jsonl
  curl -s https://example.org/page.md | methodscape extract - | grep '"record":"link"'

The same sources give the same bytes, in whatever order they are named.`,
    )
    .action(runExtract);
}

async function runExtract(paths: string[], options: ExtractOptions): Promise<void> {
  const settings = await loadSettings();
  const sources = namedSources(paths, options, settings);
  if (namesNothing(sources)) {
    throw new CliError(
      "no sources were named; say which files or folders to read, as in: methodscape extract course/ -o course.graph.jsonl",
    );
  }
  if (options.output !== undefined) await refuseBadOutput(personPath(options.output));
  const lexicon = await openLexicon(options.lexicon, settings);
  const progress = createProgress();
  const files = await readTextLayers(await readSources(sources));
  const snapshot = await extractGraphInWorkers(files, lexicon, {
    onProgress: ({ stage, done, total }) => progress.update(stage, done, total),
  });
  progress.stop();
  refuseNothingRead(snapshot, files);
  process.stderr.write(terminalText(`${describeSnapshot(snapshot)}\n`));
  await write(snapshot, options.output);
}

async function write(snapshot: GraphSnapshot, output: string | undefined): Promise<void> {
  if (output !== undefined) {
    const file = personPath(output);
    // What is there and is no snapshot has nothing to be compared with; it is replaced, as the person asked.
    const earlier = await readSnapshotFile(file).catch(() => undefined);
    await writeSnapshotFile(file, snapshot);
    if (earlier !== undefined) {
      const changes = describePaperChanges(comparePapers(earlier, snapshot));
      process.stderr.write(terminalText(`since the snapshot that was there: ${changes}\n`));
    }
    process.stderr.write(`written to ${output}\n`);
    return;
  }
  await writeLines(snapshotLines(snapshot));
}
