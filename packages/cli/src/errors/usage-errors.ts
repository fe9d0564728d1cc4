import type { Command } from "commander";

/**
 * Makes a command and all below it say what is wrong with a command line in one line, which ends with where to
 * read on. Call it once every command is registered.
 */
export function sayUsageErrorsInOneLine(command: Command, path: string = command.name()): void {
  command.configureOutput({
    outputError: (text, write) => write(`methodscape: ${usageErrorLine(text, path)}\n`),
  });
  for (const child of command.commands) sayUsageErrorsInOneLine(child, `${path} ${child.name()}`);
}

/** `error: unknown option '--prot'\n(Did you mean --port?)` becomes one line with the help to read. */
export function usageErrorLine(text: string, path: string): string {
  const problem = text
    .replace(/^error: /, "")
    .trim()
    .replace(/[.]$/, "")
    .replace(" is invalid. ", " is invalid: ")
    .replace(/\s*\n\s*\(Did you mean (.*)\?\)$/s, " (did you mean $1?)");
  return `${problem}; see: ${path} --help`;
}
