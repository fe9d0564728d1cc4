import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** The id of the Java that runs with a server's own folder. Linux only. */
export async function javaProcessOf(home: string): Promise<string> {
  for (const pid of await readdir("/proc")) {
    if (!/^\d+$/.test(pid)) continue;
    const command = await readFile(join("/proc", pid, "cmdline"), "utf8").catch(() => "");
    if (/^(\S*\/)?java\0/.test(command) && command.includes(`--home-dir=${home}`)) return pid;
  }
  throw new Error(`no Java runs with ${home}`);
}

/** Hundredths of a second: what Linux counts processor time in for programs that ask. */
const ticksPerSecond = 100;

/** The seconds of processor time that a process has taken. Linux only. */
export async function processorSeconds(pid: string): Promise<number> {
  const stat = await readFile(join("/proc", pid, "stat"), "utf8");
  // The name of the program stands in brackets and may hold blanks; behind it come state, parents and more.
  const [, fields = ""] = stat.split(") ");
  const [user = "", system = ""] = fields.split(" ").slice(11, 13);
  return (Number(user) + Number(system)) / ticksPerSecond;
}
