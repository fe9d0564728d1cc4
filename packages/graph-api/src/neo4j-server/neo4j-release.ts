/** The releases that can be run here, by the name under which a person asks for one. */
export const neo4jReleaseNames = ["5.26", "current"] as const;
export type Neo4jReleaseName = (typeof neo4jReleaseNames)[number];

/** What differs between two releases when they are fetched and started. */
export interface Neo4jRelease {
  readonly name: Neo4jReleaseName;
  /** The version on Maven Central; `neo4j-jars/VERSION.sha256` holds the checksums of its files. */
  readonly version: string;
  /** The Java that the release is made for, by major version; `newest` is absent when there is no known end. */
  readonly java: { readonly oldest: number; readonly newest?: number };
  readonly mainClass: string;
  /** Settings that other releases do not know: an unknown one keeps a server from starting. */
  readonly settings: Readonly<Record<string, string>>;
}

/** The long-term release, and the newest one that these settings and checksums were made for. */
export const neo4jReleases = {
  "5.26": {
    name: "5.26",
    version: "5.26.30",
    java: { oldest: 17, newest: 21 },
    mainClass: "org.neo4j.server.CommunityEntryPoint",
    // Without these, a stop takes twelve seconds.
    settings: {
      "internal.dbms.bolt.netty_server_shutdown_quiet_period": "0",
      "internal.dbms.bolt.netty_server_shutdown_timeout": "1s",
    },
  },
  current: {
    name: "current",
    version: "2026.08.1",
    java: { oldest: 21 },
    mainClass: "org.neo4j.server.Neo4jCommunity",
    settings: {
      "internal.dbms.bolt.netty_server_shutdown_quiet_period_duration": "0s",
      "internal.dbms.bolt.netty_server_shutdown_timeout": "1s",
      // Both would look for the maker's own service.
      "dbms.fleet_manager.enabled": "false",
      "server.fleet_discovery.enabled": "false",
    },
  },
} as const satisfies Record<Neo4jReleaseName, Neo4jRelease>;

/** The release that is run when nobody asks for another. */
export const usualRelease: Neo4jRelease = neo4jReleases["5.26"];
