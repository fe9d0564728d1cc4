import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { runProgram } from "../../../neo4j-server/run-program.ts";

/**
 * Does to a running server what a disk does that is nearly full: none of its files may grow by more than so many bytes
 * beyond the largest. Linux only. Gives the limit. A server that is started again has no limit.
 * @param home The server's own folder.
 */
export async function limitFileSize(home: string, bytes: number): Promise<number> {
  const limit = (await largestFile(join(home, "data"))) + bytes;
  const { code, output } = await runProgram("prlimit", [
    "--pid",
    await processOf(home),
    `--fsize=${limit}:unlimited`,
  ]);
  if (code !== 0) throw new Error(`prlimit: ${output}`);
  return limit;
}

async function largestFile(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = entries
    .filter((entry) => entry.isFile())
    .map((entry) => stat(join(entry.parentPath, entry.name)).then(({ size }) => size));
  return Math.max(0, ...(await Promise.all(sizes)));
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
