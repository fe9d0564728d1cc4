/** A known problem of a command: one line for the person, exit code 2. */
export class CliError extends Error {
  override readonly name = "CliError";
}
