import { Command, CommanderError } from "commander";
import * as z from "zod/mini";
import { registerAsk } from "./commands/ask.ts";
import { registerAudit } from "./commands/audit.ts";
import { registerCypher } from "./commands/cypher.ts";
import { registerDrop } from "./commands/drop.ts";
import { registerEval } from "./commands/eval.ts";
import { registerExport } from "./commands/export.ts";
import { registerExtract } from "./commands/extract.ts";
import { registerFetch } from "./commands/fetch.ts";
import { registerField } from "./commands/field.ts";
import { registerGaps } from "./commands/gaps.ts";
import { registerLoad } from "./commands/load.ts";
import { registerNeo4j } from "./commands/neo4j.ts";
import { registerRecognise } from "./commands/recognise.ts";
import { registerSchema } from "./commands/schema.ts";
import { registerServe } from "./commands/serve.ts";
import { registerShow } from "./commands/show.ts";
import { registerStart } from "./commands/start.ts";
import { exitCodes, lineForKnownError } from "./errors/exit-code.ts";
import { sayUsageErrorsInOneLine } from "./errors/usage-errors.ts";
import { terminalText } from "./print/terminal-text.ts";
import { programVersion } from "./program-version.ts";

/** The commands, in the order in which a newcomer meets them. */
const registrations = [
  registerStart,
  registerExtract,
  registerServe,
  registerAsk,
  registerShow,
  registerGaps,
  registerExport,
  registerFetch,
  registerField,
  registerLoad,
  registerDrop,
  registerCypher,
  registerNeo4j,
  registerSchema,
  registerRecognise,
  registerEval,
  registerAudit,
];

/** The `methodscape` command with everything it can do. */
export function createProgram(): Command {
  const program = new Command("methodscape")
    .description("See how methods relate, ask which papers use what, spot the gaps of a syllabus.")
    .version(programVersion())
    .exitOverride()
    .addHelpText(
      "after",
      `
Examples:
  methodscape start                                   explore the bundled corpus
  methodscape start course/ feeds/                    explore your own sources
  methodscape extract course/ -o course.graph.jsonl   write the graph to a file
  methodscape ask "papers using PRMs on MATH"         ask the graph that start read last
  methodscape show GRPO                               what is known of it, sentence by sentence

Each command has --help with examples. Settings may stand in methodscape.yaml; options win.
Answers go to stdout, progress to stderr.
Exit code 0: fine; 1: findings that were asked for; 2: could not run.`,
    );
  for (const register of registrations) register(program);
  sayUsageErrorsInOneLine(program);
  return program;
}

/** Runs one command line. Known errors are one line with exit code 2; unknown ones keep their stack. */
export async function runCommand(argv: readonly string[]): Promise<void> {
  process.stdout.off("error", endOnBrokenOutput).on("error", endOnBrokenOutput);
  process.stderr.off("error", goOnWithoutReader).on("error", goOnWithoutReader);
  // Without a language, zod/mini says only "Invalid input" of settings, snapshots and requests that do not fit.
  z.config(z.locales.en());
  try {
    await createProgram().parseAsync(withoutLooseDashes(argv));
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? exitCodes.fine : exitCodes.couldNotRun;
      return;
    }
    process.exitCode = reportError(error);
  }
}

function reportError(error: unknown): number {
  const line = lineForKnownError(error);
  process.stderr.write(
    terminalText(
      line === undefined
        ? `${error instanceof Error ? error.stack : String(error)}\n`
        : `methodscape: ${line}\n`,
    ),
  );
  return exitCodes.couldNotRun;
}

/** `methodscape start -- PATH --port N`: package managers leave the `--` in; what follows are still options. */
function withoutLooseDashes(argv: readonly string[]): string[] {
  const program = argv.slice(0, 2);
  const [first, second, ...others] = argv.slice(2);
  if (first === "--") return withoutLooseDashes([...program, ...argv.slice(3)]);
  if (first !== undefined && second === "--") return [...program, first, ...others];
  return [...argv];
}

/** `methodscape extract … | head` closes stdout early, which is no error; a full disk behind `> file` is one. */
function endOnBrokenOutput(error: NodeJS.ErrnoException): void {
  process.exit(error.code === "EPIPE" ? exitCodes.fine : reportError(error));
}

/** Nobody has to read the progress: a closed stderr must not keep a file from being written. A full disk behind it may. */
function goOnWithoutReader(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") process.exit(exitCodes.couldNotRun);
}
