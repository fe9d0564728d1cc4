import { realpath } from "node:fs/promises";
import { resolve } from "node:path";
import { answersBolt } from "./bolt-port.ts";
import { type Neo4jRelease, usualRelease } from "./neo4j-release.ts";
import { type ServerFolder, serverFolder } from "./server-folder.ts";
import { keptRelease } from "./server-release.ts";
import { readServerLife, removeState, type ServerState } from "./server-state.ts";
import { stopProcess } from "./stop-process.ts";

/** A local server that runs. */
export interface LocalServer {
  readonly uri: string;
  readonly user: "neo4j";
  readonly pid: number;
  readonly passwordFile: string;
  /** Its version, as in 5.26.30. */
  readonly version: string;
}

/** What a person can be told of the server of a folder. */
export type LocalServerStatus =
  | { readonly life: "running"; readonly server: LocalServer }
  | { readonly life: "lost" | "stopped" };

/** Whether the server of a folder runs, was stopped, or is gone though nobody stopped it. */
export async function localServerStatus(path: string): Promise<LocalServerStatus> {
  const folder = await openFolder(path);
  const found = await readServerLife(folder);
  if (found.life !== "running") return { life: found.life };
  return { life: "running", server: describeServer(folder, found.state, await keptRelease(folder)) };
}

/**
 * Stops the server of a folder and waits until it has ended. One that does not end in time is killed, which its data
 * survive.
 */
export async function stopLocalServer(path: string): Promise<"stopped" | "killed" | "lost" | "none"> {
  const folder = await openFolder(path);
  const found = await readServerLife(folder);
  const end = found.life === "running" ? await stopProcess(found.state.pid, folder) : undefined;
  await removeState(folder);
  return end ?? (found.life === "lost" ? "lost" : "none");
}

/** True when a server that runs also answers. */
export function isAnswering(server: LocalServer): Promise<boolean> {
  return answersBolt(Number(new URL(server.uri).port));
}

/** The files of a server, by the path of its folder. */
export async function openFolder(path: string): Promise<ServerFolder> {
  // A server is known by its folder: one folder must not go by two names.
  return serverFolder(await realpath(path).catch(() => resolve(path)));
}

/** A server that runs, from what is kept in its folder. */
export function describeServer(
  folder: ServerFolder,
  { pid, port }: ServerState,
  release: Neo4jRelease = usualRelease,
): LocalServer {
  return {
    uri: `bolt://127.0.0.1:${port}`,
    user: "neo4j",
    pid,
    passwordFile: folder.password,
    version: release.version,
  };
}
