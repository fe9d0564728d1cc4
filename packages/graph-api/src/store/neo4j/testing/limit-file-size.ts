import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { runProgram } from "../../../neo4j-server/run-program.ts";

/**
 * Does to a running server what a full disk does: it can write in none of its files behind so many bytes. Linux only.
 * A server that is started again has no limit.
 * @param home The server's own folder.
 */
export async function limitFileSize(home: string, bytes: number): Promise<void> {
  const pid = await processOf(home);
  const { code, output } = await runProgram("prlimit", ["--pid", pid, `--fsize=${bytes}:unlimited`]);
  if (code !== 0) throw new Error(`prlimit: ${output}`);
}

/** The Java that runs with this home. */
async function processOf(home: string): Promise<string> {
  for (const pid of await readdir("/proc")) {
    if (!/^\d+$/.test(pid)) continue;
    const command = await readFile(join("/proc", pid, "cmdline"), "utf8").catch(() => "");
    if (/^(\S*\/)?java\0/.test(command) && command.includes(`--home-dir=${home}`)) return pid;
  }
  throw new Error(`no Java runs with ${home}`);
}
