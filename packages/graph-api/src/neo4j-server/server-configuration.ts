/** The settings of a small local server that listens on this machine only and can be killed without harm. */
export function serverConfiguration(port: number): string {
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
    // Without these, a stop takes twelve seconds.
    "internal.dbms.bolt.netty_server_shutdown_quiet_period": "0",
    "internal.dbms.bolt.netty_server_shutdown_timeout": "1s",
  };
  return Object.entries(settings)
    .map(([key, value]) => `${key}=${value}\n`)
    .join("");
}

/** Java's arguments for a program of Neo4j: a small heap, a quick start. */
export function javaArguments(
  jars: string,
  home: string,
  mainClass: string,
  args: readonly string[],
): readonly string[] {
  const open = ["java.base/java.nio", "java.base/java.io", "java.base/sun.nio.ch"];
  return [
    "-Xms512m",
    "-Xmx512m",
    "-XX:+UseSerialGC",
    "-XX:TieredStopAtLevel=1",
    ...open.flatMap((name) => ["--add-opens", `${name}=ALL-UNNAMED`]),
    "-Dio.netty.tryReflectionSetAccessible=true",
    "-Dlog4j2.disable.jmx=true",
    "-cp",
    `${home}/plugins/*${process.platform === "win32" ? ";" : ":"}${jars}/*`,
    mainClass,
    ...args,
  ];
}
