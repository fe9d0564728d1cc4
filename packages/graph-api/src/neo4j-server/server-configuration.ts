import type { Neo4jProgram } from "./neo4j-program.ts";
import type { Neo4jRelease } from "./neo4j-release.ts";

/**
 * The text of `neo4j.conf` for a small local server that listens on this machine only and can be killed without harm.
 * @param others Settings beside these, or in the place of one of them.
 */
export function serverConfiguration(
  release: Neo4jRelease,
  port: number,
  others: Readonly<Record<string, string>> = {},
): string {
  const settings = {
    "dbms.usage_report.enabled": "false",
    "server.default_listen_address": "127.0.0.1",
    "server.default_advertised_address": "127.0.0.1",
    "server.bolt.enabled": "true",
    "server.bolt.listen_address": `127.0.0.1:${port}`,
    "server.bolt.advertised_address": `127.0.0.1:${port}`,
    "server.bolt.tls_level": "DISABLED",
    "server.http.enabled": "false",
    "server.https.enabled": "false",
    "dbms.security.auth_enabled": "true",
    "server.memory.pagecache.size": "64m",
    // Without these, logs take 256 MB at once, and recovery after a kill takes minutes.
    "db.tx_log.preallocate": "false",
    "db.tx_log.rotation.size": "16m",
    "db.tx_log.rotation.retention_policy": "false",
    "db.checkpoint.interval.time": "20s",
    ...release.settings,
    ...others,
  };
  return Object.entries(settings)
    .map(([key, value]) => `${key}=${value}\n`)
    .join("");
}

/** The Java that has two switches more, without which it prints warnings about what Neo4j does. */
const javaWithSwitches = 25;

/** What Java runs, and how much memory its objects may take. */
export interface JavaRun {
  readonly program: Neo4jProgram;
  readonly home: string;
  readonly mainClass: string;
  readonly heapMegabytes: number;
  /** Whether the program runs long enough for Java to gain from compiling twice what runs often; it starts a little later. */
  readonly isLasting: boolean;
}

/** Java's arguments for a program of Neo4j: a heap that does not grow past what was asked for. */
export function javaArguments(run: JavaRun, args: readonly string[]): readonly string[] {
  const open = ["java.base/java.nio", "java.base/java.io", "java.base/sun.nio.ch"];
  const { java, jars } = run.program;
  return [
    `-Xms${run.heapMegabytes}m`,
    `-Xmx${run.heapMegabytes}m`,
    "-XX:+UseSerialGC",
    ...(run.isLasting ? [] : ["-XX:TieredStopAtLevel=1"]),
    ...open.flatMap((name) => ["--add-opens", `${name}=ALL-UNNAMED`]),
    ...(java.version >= javaWithSwitches
      ? ["--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"]
      : []),
    "-Dio.netty.tryReflectionSetAccessible=true",
    "-Dlog4j2.disable.jmx=true",
    "-cp",
    `${run.home}/plugins/*${process.platform === "win32" ? ";" : ":"}${jars}/*`,
    run.mainClass,
    ...args,
  ];
}
