import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import {
  describeReliability,
  describeScores,
  describeVerdicts,
  type Gold,
  goldFileNames,
  goldOfSplit,
  judgeRun,
  parseGold,
  scoreRows,
} from "@methodscape/extractor";
import type { Command } from "commander";
import { CliError } from "../errors/cli-error.ts";
import { personPath } from "../options/person-path.ts";
import { loadSettings } from "../options/settings.ts";
import { terminalText } from "../print/terminal-text.ts";
import { openLexicon } from "../sources/open-lexicon.ts";
import { readSources } from "../sources/read-sources.ts";

interface EvalOptions {
  readonly annotations: string;
  readonly split?: string;
  readonly errors?: string;
  readonly lexicon?: string;
  readonly json?: boolean;
}

/** `methodscape eval TEXTS… --annotations FOLDER`: what was read, held against what people found by reading. */
export function registerEval(program: Command): void {
  program
    .command("eval")
    .description("hold names, roles, results and relations against annotations written by reading")
    .argument("<texts...>", "files or folders with the texts of the annotated papers")
    .requiredOption("-a, --annotations <folder>", "names.jsonl, links.jsonl, results.jsonl, …")
    .option("--split <name>", "only the papers of one split, as in dev or second")
    .option("--errors <file>", "write every spurious and every missed claim with its sentence, for reading")
    .option("--lexicon <folder>", "another topic's lexicon (default: the bundled one)")
    .option("--json", "print the figures as JSON")
    .addHelpText(
      "after",
      `
Examples:
  methodscape eval eval/own-words/texts.jsonl --annotations eval/own-words
  methodscape eval daily-2024.jsonl --annotations eval/annotations --split dev --errors errors.txt

Figures in brackets are 95 % intervals over papers.`,
    )
    .action(runEval);
}

async function runEval(texts: string[], options: EvalOptions): Promise<void> {
  const gold = goldOfSplit(await readGold(personPath(options.annotations)), options.split);
  if (gold.papers.length + gold.resultPapers.length + gold.relationSentences.length === 0) {
    const split = options.split === undefined ? "" : ` of the split ${options.split}`;
    throw new CliError(`${options.annotations} names no annotated paper${split}; see the README beside it`);
  }
  const files = await readSources({ paths: texts, syllabus: [], field: [] });
  const lexicon = await openLexicon(options.lexicon, await loadSettings());
  const judged = judgeRun(files, lexicon, gold);
  if (judged.papers.length === 0) {
    throw new CliError(
      `none of the ${judged.absent.length} annotated papers is among the texts; name the files that hold their abstracts`,
    );
  }
  process.stdout.write(
    options.json === true
      ? `${JSON.stringify(scoreRows(judged.judgements), null, 2)}\n`
      : terminalText(`${describeScores(judged)}\n${describeReliability(judged.judgements)}`),
  );
  if (options.errors === undefined) return;
  await writeFile(personPath(options.errors), describeVerdicts(judged.judgements));
  process.stderr.write(`every error is written to ${options.errors}\n`);
}

async function readGold(folder: string): Promise<Gold> {
  const texts = new Map<string, string>();
  for (const name of goldFileNames) {
    const text = await readFile(join(folder, name), "utf8").catch(() => undefined);
    if (text !== undefined) texts.set(name, text);
  }
  if (texts.size > 0) return parseGold(texts);
  throw new CliError(
    `${folder} holds no annotations; expected a folder with one or more of ${goldFileNames.join(", ")}`,
  );
}
