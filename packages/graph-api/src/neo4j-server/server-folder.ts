import { homedir } from "node:os";
import { join } from "node:path";

/** The Neo4j that is fetched: the long-term release, which runs on Java 17 and 21. */
export const neo4jVersion = "5.26.30";

/** Where programs are kept that any data folder may use: the XDG cache, else ~/.cache. */
export function cacheFolder(): string {
  return join(
    process.env.XDG_CACHE_HOME || join(homedir(), ".cache"),
    "methodscape",
    `neo4j-${neo4jVersion}`,
  );
}

/** The files of one local server, all under its own folder. */
export interface ServerFolder {
  readonly home: string;
  readonly conf: string;
  readonly log: string;
  /** What Java itself prints; the first place to look when it does not start. */
  readonly output: string;
  readonly state: string;
  readonly password: string;
}

export function serverFolder(home: string): ServerFolder {
  return {
    home,
    conf: join(home, "conf"),
    log: join(home, "logs", "neo4j.log"),
    output: join(home, "logs", "output.log"),
    state: join(home, "server.json"),
    password: join(home, "password"),
  };
}
