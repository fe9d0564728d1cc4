import { homedir } from "node:os";
import { join } from "node:path";
import type { Neo4jRelease } from "./neo4j-release.ts";

/** Where a release is kept, for all data folders to use: in the XDG cache, else ~/.cache. */
export function cacheFolder({ version }: Neo4jRelease): string {
  return join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "methodscape", `neo4j-${version}`);
}

/** The files of one local server, all under its own folder. */
export interface ServerFolder {
  readonly home: string;
  readonly conf: string;
  readonly configuration: string;
  readonly log: string;
  /** What Java itself prints; the first place to look when it does not start. */
  readonly output: string;
  readonly state: string;
  readonly password: string;
  /** The name of the release that last ran here. */
  readonly release: string;
  /** Held by the process that starts a server here. */
  readonly lock: string;
}

export function serverFolder(home: string): ServerFolder {
  return {
    home,
    conf: join(home, "conf"),
    configuration: join(home, "conf", "neo4j.conf"),
    log: join(home, "logs", "neo4j.log"),
    output: join(home, "logs", "output.log"),
    state: join(home, "server.json"),
    password: join(home, "password"),
    release: join(home, "release"),
    lock: join(home, "start.lock"),
  };
}
