import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Neo4jProgram } from "./neo4j-program.ts";
import { javaArguments, serverConfiguration } from "./server-configuration.ts";
import type { ServerFolder } from "./server-folder.ts";

/** How to run Java: by itself, or under something that watches over it. */
export type Launch = (program: string, args: readonly string[], output: number) => ChildProcess;

/** Runs Java as a process of its own, which outlives this one. */
export const launchDetached: Launch = (program, args, output) =>
  spawn(program, args, { detached: true, stdio: ["ignore", output, output] });

/** The heap of a server that nobody asked for more for. */
const usualHeapMegabytes = 512;

/** How a server is to listen and to be set. */
export interface ServerSettings {
  readonly port: number;
  readonly heapMegabytes?: number | undefined;
  /** Lines of `neo4j.conf` beside the usual ones, or in the place of one of them. */
  readonly others?: Readonly<Record<string, string>> | undefined;
  /** Whether it is to answer questions for long, rather than to be there soon. */
  readonly isLasting?: boolean;
}

/** Writes the configuration and runs the server; it is not ready yet. */
export async function launchServer(
  folder: ServerFolder,
  program: Neo4jProgram,
  { port, heapMegabytes = usualHeapMegabytes, others, isLasting = false }: ServerSettings,
  launch: Launch,
): Promise<ChildProcess> {
  for (const name of ["conf", "data", "logs", "plugins", "run"])
    await mkdir(join(folder.home, name), { recursive: true });
  await writeFile(folder.configuration, serverConfiguration(program.release, port, others));
  const run = { program, home: folder.home, mainClass: program.release.mainClass, heapMegabytes, isLasting };
  const output = openSync(folder.output, "w");
  try {
    const args = javaArguments(run, [`--home-dir=${folder.home}`, `--config-dir=${folder.conf}`]);
    return launch(program.java.command, args, output);
  } finally {
    closeSync(output);
  }
}
