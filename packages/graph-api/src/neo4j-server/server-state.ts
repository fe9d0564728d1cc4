import { readFileSync } from "node:fs";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import * as z from "zod/mini";
import { runProgram } from "./run-program.ts";
import type { ServerFolder } from "./server-folder.ts";

const stateSchema = z.object({ pid: z.int(), port: z.int() });

/** The process and port of a server that was started and not yet stopped. */
export type ServerState = z.infer<typeof stateSchema>;

/** The state as it was written; undefined without one. */
export async function readState({ state }: ServerFolder): Promise<ServerState | undefined> {
  const text = await readFile(state, "utf8").catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    return z.parse(stateSchema, JSON.parse(text));
  } catch {
    // A state that cannot be read tells of no server.
    return undefined;
  }
}

export async function writeState({ state: file }: ServerFolder, state: ServerState): Promise<void> {
  await writeFile(`${file}.tmp`, JSON.stringify(state));
  await rename(`${file}.tmp`, file);
}

export async function removeState({ state }: ServerFolder): Promise<void> {
  await rm(state, { force: true });
}

/** True when the process lives and is the server of this folder, not one that got its number later. */
export async function isServerProcess({ pid }: ServerState, folder: ServerFolder): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  return (await commandOf(pid)).includes(`--home-dir=${folder.home}`);
}

async function commandOf(pid: number): Promise<string> {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
  } catch {
    // Systems without /proc have ps.
    return (await runProgram("ps", ["-ww", "-p", String(pid), "-o", "args="])).output;
  }
}
