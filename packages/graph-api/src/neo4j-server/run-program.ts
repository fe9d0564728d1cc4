import { spawn } from "node:child_process";

/** How a program ended. `code` is null when a signal ended it; `isMissing` when there is no such program. */
export interface ProgramEnd {
  readonly code: number | null;
  readonly output: string;
  readonly isMissing: boolean;
}

/** Where a program runs, and what is added to its environment. */
export interface ProgramOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** After how many milliseconds it is killed; without, never. */
  readonly timeLimit?: number;
}

/** Runs a program to its end and gives what it printed. Never rejects. */
export function runProgram(
  program: string,
  args: readonly string[],
  options: ProgramOptions = {},
): Promise<ProgramEnd> {
  return new Promise<ProgramEnd>((resolve, reject) => {
    const child = spawn(program, args, {
      stdio: ["ignore", "pipe", "pipe"],
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      timeout: options.timeLimit,
      killSignal: "SIGKILL",
    });
    let output = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, output, isMissing: false }));
    // A path that leads through a file makes spawn throw at once, a missing one makes it say so later.
  }).catch((error: NodeJS.ErrnoException) => ({
    code: null,
    output: error.message,
    isMissing: error.code === "ENOENT" || error.code === "ENOTDIR",
  }));
}
