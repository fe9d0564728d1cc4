import { readFile, rename, rm, writeFile } from "node:fs/promises";
import * as z from "zod/mini";
import type { ServerFolder } from "./server-folder.ts";
import { findServerProcess, isServerProcess } from "./server-process.ts";

const stateSchema = z.object({ pid: z.int(), port: z.int() });

/** The process and port of a server. */
export type ServerState = z.infer<typeof stateSchema>;

/** What became of the server that was last started in a folder. */
export type ServerLife =
  | { readonly life: "running"; readonly state: ServerState }
  /** It was started and never stopped, but its process is gone. */
  | { readonly life: "lost"; readonly state: ServerState }
  | { readonly life: "stopped" };

/** Looks at the processes, not only at what was written: a server whose state was lost is found by its folder. */
export async function readServerLife(folder: ServerFolder): Promise<ServerLife> {
  const state = await readState(folder);
  if (state !== undefined && (await isServerProcess(state.pid, folder))) return { life: "running", state };
  const pid = await findServerProcess(folder);
  const port = pid === undefined ? undefined : await configuredPort(folder);
  if (pid !== undefined && port !== undefined) return { life: "running", state: { pid, port } };
  return state === undefined ? { life: "stopped" } : { life: "lost", state };
}

/** The state as it was written; undefined without one, and when it cannot be read. */
async function readState({ state }: ServerFolder): Promise<ServerState | undefined> {
  const text = await readFile(state, "utf8").catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    return z.parse(stateSchema, JSON.parse(text));
  } catch {
    return undefined;
  }
}

async function configuredPort({ configuration }: ServerFolder): Promise<number | undefined> {
  const text = await readFile(configuration, "utf8").catch(() => "");
  const port = /^server\.bolt\.listen_address=127\.0\.0\.1:(\d+)$/m.exec(text)?.[1];
  return port === undefined ? undefined : Number(port);
}

export async function writeState({ state: file }: ServerFolder, state: ServerState): Promise<void> {
  await writeFile(`${file}.tmp`, JSON.stringify(state));
  await rename(`${file}.tmp`, file);
}

export async function removeState({ state }: ServerFolder): Promise<void> {
  await rm(state, { force: true });
}
