import { Command, CommanderError } from "commander";
import * as z from "zod/mini";
import { exitCodes, lineForKnownError } from "./errors/exit-code.ts";
import { sayUsageErrorsInOneLine } from "./errors/usage-errors.ts";
import { terminalText } from "./print/terminal-text.ts";
import { programVersion } from "./program-version.ts";

/** The commands, in the order in which a newcomer meets them; each brings its own libraries, so it is loaded when it is wanted. */
const commands: Readonly<Record<string, () => Promise<(program: Command) => void>>> = {
  start: async () => (await import("./commands/start.ts")).registerStart,
  extract: async () => (await import("./commands/extract.ts")).registerExtract,
  serve: async () => (await import("./commands/serve.ts")).registerServe,
  ask: async () => (await import("./commands/ask.ts")).registerAsk,
  show: async () => (await import("./commands/show.ts")).registerShow,
  gaps: async () => (await import("./commands/gaps.ts")).registerGaps,
  export: async () => (await import("./commands/export.ts")).registerExport,
  fetch: async () => (await import("./commands/fetch.ts")).registerFetch,
  field: async () => (await import("./commands/field.ts")).registerField,
  load: async () => (await import("./commands/load.ts")).registerLoad,
  drop: async () => (await import("./commands/drop.ts")).registerDrop,
  cypher: async () => (await import("./commands/cypher.ts")).registerCypher,
  neo4j: async () => (await import("./commands/neo4j.ts")).registerNeo4j,
  schema: async () => (await import("./commands/schema.ts")).registerSchema,
  recognise: async () => (await import("./commands/recognise.ts")).registerRecognise,
  eval: async () => (await import("./commands/eval.ts")).registerEval,
  audit: async () => (await import("./commands/audit.ts")).registerAudit,
};

/** The `methodscape` command with all that it can do, or with the one command that is `named`: its help and its errors are the same. */
export async function createProgram(named?: string): Promise<Command> {
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
  for (const load of loadersFor(named)) (await load())(program);
  sayUsageErrorsInOneLine(program);
  return program;
}

/** The program's own help tells of every command, its version of none. */
function loadersFor(named: string | undefined): (() => Promise<(program: Command) => void>)[] {
  if (named === "--version" || named === "-V") return [];
  const loader = named !== undefined && Object.hasOwn(commands, named) ? commands[named] : undefined;
  return loader === undefined ? Object.values(commands) : [loader];
}

/** Runs one command line. Known errors are one line with exit code 2; unknown ones keep their stack. */
export async function runCommand(argv: readonly string[]): Promise<void> {
  process.stdout.off("error", endOnBrokenOutput).on("error", endOnBrokenOutput);
  process.stderr.off("error", goOnWithoutReader).on("error", goOnWithoutReader);
  // Without a language, zod/mini says only "Invalid input" of settings, snapshots and requests that do not fit.
  z.config(z.locales.en());
  try {
    const words = withoutLooseDashes(argv);
    const program = await createProgram(words[2]);
    await program.parseAsync(words);
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
