import type { Neo4jAddress } from "../connection/connection.ts";

/** A Neo4j that serves tests, and which of the ways it came. */
export interface ServedNeo4j {
  readonly address: Neo4jAddress;
  readonly servedBy: string;
  stop(): Promise<void>;
}
