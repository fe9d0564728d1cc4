import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** What a command left behind. */
export interface CommandEnd {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A running command. `said` waits for a text on stdout and gives all of stdout so far. */
export interface RunningCommand {
  readonly process: ChildProcess;
  said(text: string): Promise<string>;
  readonly end: Promise<CommandEnd>;
}

const main = new URL("../main.ts", import.meta.url).href;
const importMain = `const { runCommand } = await import(${JSON.stringify(main)});`;
const runOne = `${importMain} await runCommand(process.argv);`;

/** Node arguments that run a program on the sources, not on what was built from them. */
function fromSources(program: string): string[] {
  return [
    "--conditions=@methodscape/source",
    "--import",
    "tsx",
    "--input-type=module",
    "-e",
    program,
    "methodscape",
  ];
}

/**
 * Runs `methodscape` from the sources, as a process of its own, for a person who sits in `folder`. `shell` is put
 * in front of the command, as in `ulimit -f 100;`.
 */
export function startCommand(folder: string, args: readonly string[], shell = ""): RunningCommand {
  return startProgram(folder, [...fromSources(runOne), ...args], shell);
}

function startProgram(folder: string, args: readonly string[], shell: string): RunningCommand {
  const child = spawn("sh", ["-c", `${shell} exec "$0" "$@"`, process.execPath, ...args], {
    // tsx is found from here; the person's folder comes as a package manager passes it on.
    cwd: fileURLToPath(new URL(".", import.meta.url)),
    env: { ...process.env, INIT_CWD: folder, NEO4J_PASSWORD: undefined },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  const end = new Promise<CommandEnd>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, stdout, stderr }));
  });
  const said = (text: string) =>
    new Promise<string>((resolve, reject) => {
      const look = () => {
        if (stdout.includes(text)) resolve(stdout);
      };
      child.stdout.on("data", look);
      look();
      end.then(() => reject(new Error(`it ended without saying ${text}: ${stderr}`)), reject);
    });
  return { process: child, said, end };
}

/** Runs a command to its end. */
export function runToEnd(folder: string, args: readonly string[], shell?: string): Promise<CommandEnd> {
  return startCommand(folder, args, shell).end;
}

const mark = "\u0001";
const runMany = `${importMain}
for (const args of JSON.parse(process.argv[2])) {
  process.exitCode = 0;
  await runCommand(["node", "methodscape", ...args]);
  process.stdout.write(process.exitCode + ${JSON.stringify(mark)});
  process.stderr.write(${JSON.stringify(mark)});
}
process.exitCode = 0;`;

/** Runs commands one after the other in a single process, which saves the start of Node for each; none may go on serving. */
export async function runEach(
  folder: string,
  commands: readonly (readonly string[])[],
): Promise<CommandEnd[]> {
  const all = await startProgram(folder, [...fromSources(runMany), JSON.stringify(commands)], "").end;
  const errors = all.stderr.split(mark);
  const outputs = all.stdout.split(mark).slice(0, -1);
  if (outputs.length !== commands.length)
    throw new Error(`only ${outputs.length} of ${commands.length} commands came to their end: ${all.stderr}`);
  return outputs.map((output, at) => {
    const [code = ""] = /\d+$/.exec(output) ?? [];
    return { code: Number(code), stdout: output.slice(0, -code.length), stderr: errors[at] ?? "" };
  });
}
