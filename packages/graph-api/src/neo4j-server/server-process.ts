import { readdir, readFile } from "node:fs/promises";
import { runProgram } from "./run-program.ts";
import type { ServerFolder } from "./server-folder.ts";

/** True when the process lives and is the server of this folder, not one that got its number later. */
export async function isServerProcess(pid: number, folder: ServerFolder): Promise<boolean> {
  return servesFolder(await commandOf(pid), folder);
}

/** The process that serves a folder, whether or not anything was written down about it. */
export async function findServerProcess(folder: ServerFolder): Promise<number | undefined> {
  for (const [pid, command] of await listCommands()) {
    if (servesFolder(command, folder)) return pid;
  }
  return undefined;
}

function servesFolder(command: string, { home }: ServerFolder): boolean {
  return command.includes(` --home-dir=${home} `) && !command.startsWith("sh ");
}

/** The command line of a process, its arguments parted by blanks; empty when there is none. */
async function commandOf(pid: number): Promise<string> {
  const command = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => undefined);
  if (command !== undefined) return command.replaceAll("\0", " ");
  if (await hasProc()) return "";
  return (await runProgram("ps", ["-ww", "-p", String(pid), "-o", "args="])).output;
}

async function listCommands(): Promise<readonly (readonly [pid: number, command: string])[]> {
  if (!(await hasProc())) {
    const { output } = await runProgram("ps", ["-A", "-ww", "-o", "pid=,args="]);
    return output.split("\n").flatMap((line) => {
      const match = /^\s*(\d+)\s(.*)$/.exec(line);
      return match?.[1] === undefined || match[2] === undefined
        ? []
        : [[Number(match[1]), match[2]] as const];
    });
  }
  const pids = (await readdir("/proc")).map(Number).filter(Number.isInteger);
  return Promise.all(pids.map(async (pid) => [pid, await commandOf(pid)] as const));
}

/** Linux shows its processes as files; other systems have ps. */
async function hasProc(): Promise<boolean> {
  return readFile("/proc/self/cmdline").then(
    () => true,
    () => false,
  );
}
