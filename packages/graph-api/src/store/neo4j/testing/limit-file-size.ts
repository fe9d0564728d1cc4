import { runProgram } from "../../../neo4j-server/run-program.ts";
import { javaProcessOf } from "./java-process.ts";

/**
 * Does to a running server what a full disk does: it can write in none of its files behind so many bytes. Linux only.
 * A server that is started again has no limit.
 * @param home The server's own folder.
 */
export async function limitFileSize(home: string, bytes: number): Promise<void> {
  const pid = await javaProcessOf(home);
  const { code, output } = await runProgram("prlimit", ["--pid", pid, `--fsize=${bytes}:unlimited`]);
  if (code !== 0) throw new Error(`prlimit: ${output}`);
}
