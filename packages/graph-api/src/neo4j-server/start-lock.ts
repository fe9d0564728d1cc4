import { readFile, rm, writeFile } from "node:fs/promises";
import { GraphApiError } from "../graph-api-error.ts";
import type { ServerFolder } from "./server-folder.ts";

/**
 * Does something that only one process may do for a folder at a time. A lock that a dead process left is passed over.
 * @throws {GraphApiError} `store-refused` while another process does it.
 */
export async function withStartLock<Value>(folder: ServerFolder, work: () => Promise<Value>): Promise<Value> {
  await takeLock(folder.lock);
  try {
    return await work();
  } finally {
    await rm(folder.lock, { force: true });
  }
}

async function takeLock(lock: string): Promise<void> {
  if (await createLock(lock)) return;
  const holder = Number(await readFile(lock, "utf8").catch(() => ""));
  if (isAlive(holder)) throw isBusy(lock, holder);
  await rm(lock, { force: true });
  if (!(await createLock(lock))) throw isBusy(lock, holder);
}

async function createLock(lock: string): Promise<boolean> {
  return writeFile(lock, String(process.pid), { flag: "wx" }).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === "EEXIST") return false;
      throw error;
    },
  );
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of somebody else lives, too.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

function isBusy(lock: string, holder: number): GraphApiError {
  return new GraphApiError(
    "store-refused",
    `another start is under way here (process ${holder}); wait until it is done, or remove ${lock} if there is none`,
  );
}
