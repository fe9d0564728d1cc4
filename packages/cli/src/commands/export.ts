import { askQuestion, exportAnswer, type GraphStore } from "@methodscape/graph-api";
import { type ExportFormat, exportFormats, parseQuery, type Query } from "@methodscape/graph-model";
import { type Command, Option } from "commander";
import { CliError } from "../errors/cli-error.ts";
import { refuseBadOutput } from "../errors/refuse-bad-output.ts";
import { type GraphOptions, openGraph, withGraphOptions } from "../graph/open-graph.ts";
import { usingStore } from "../graph/using-store.ts";
import { askedQuestion } from "../options/asked-question.ts";
import { type Choices, parseChoice } from "../options/parse-choice.ts";
import { personPath } from "../options/person-path.ts";
import { terminalText } from "../print/terminal-text.ts";
import { writeWhole } from "../write-whole.ts";

interface ExportOptions extends GraphOptions {
  readonly as: ExportFormat;
  readonly output?: string;
  readonly choose?: Choices;
}

/** `methodscape export "…" --as bibtex`: an answer, or the map, as a file for another program. */
export function registerExport(program: Command): void {
  withGraphOptions(
    program
      .command("export")
      .description("write an answer for another program: CSV, BibTeX, Markdown, or the map as GEXF")
      .argument("[question...]", "whose answer to write (default: all papers; as gexf the map)"),
  )
    .addOption(
      new Option("--as <format>", "the form of the file").choices(exportFormats).makeOptionMandatory(),
    )
    .option("-o, --output <file>", "where it goes (default: stdout)")
    .option("--choose <word=id>", "settle an ambiguous word, as in math=benchmark:math", parseChoice)
    .addHelpText(
      "after",
      `
Examples:
  methodscape export "papers using PRMs on MATH" --as bibtex -o prm.bib     for Zotero or LaTeX
  methodscape export "results on MATH" --as csv -o math.csv                 for a spreadsheet
  methodscape export "readings of session 3" --as markdown                  as a course page lists them
  methodscape export "what does my syllabus miss" --as bibtex               the readings that gaps suggest
  methodscape export --as gexf -o map.gexf                                  the map, for Gephi

The whole answer is written, however long it is.`,
    )
    .action(runExport);
}

async function runExport(words: string[], options: ExportOptions): Promise<void> {
  const { as: format, output } = options;
  if (output !== undefined) await refuseBadOutput(personPath(output));
  await usingStore(await openGraph(options), async (store) => {
    const { text } = await exportAnswer(store, await queryToExport(store, words, options), format);
    if (output === undefined) {
      process.stdout.write(process.stdout.isTTY ? terminalText(text) : text);
      return;
    }
    await writeWhole(personPath(output), text);
    process.stderr.write(`written to ${output}\n`);
  });
}

/**
 * The question as data; without words the map, or else all papers.
 * @throws {CliError} when words of it are not understood.
 */
async function queryToExport(
  store: GraphStore,
  words: readonly string[],
  { as: format, choose: choices = {} }: ExportOptions,
): Promise<Query> {
  const question = askedQuestion(words);
  if (question === "") return parseQuery({ kind: format === "gexf" ? "landscape" : "papers" });
  const { understood, notUnderstood, ambiguous } = await askQuestion(store, {
    question,
    choices,
    limit: 1,
  });
  if (understood !== null) return understood;
  const stuck = [...notUnderstood, ...ambiguous].map(({ text }) => JSON.stringify(text)).join(", ");
  throw new CliError(
    `${stuck === "" ? "the question" : stuck} is not understood, or may mean several things; methodscape ask ${JSON.stringify(question)} says more`,
  );
}
