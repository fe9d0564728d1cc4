import type { Neo4jError } from "neo4j-driver";
import { oldestServer } from "./server-version.ts";

/**
 * What keeps a connection from being made, told by the driver's message, for most of these errors have no code of
 * their own. The first that fits is taken.
 */
const obstacles: readonly (readonly [pattern: RegExp, explain: (uri: string) => string])[] = [
  [
    /responded HTTP/,
    (uri) => `${uri} speaks HTTP, not Bolt; Bolt listens on port 7687 as a rule (7474 is for browsers)`,
  ],
  [
    /Unknown Bolt protocol version/,
    (uri) =>
      `what answers at ${uri} is no Neo4j, or one that is too old; Neo4j ${oldestServer} or later is needed`,
  ],
  [
    /Connection acquisition timed out/,
    (uri) =>
      `something listens at ${uri}, but does not answer; check that it is a Neo4j, and that it has started`,
  ],
  [
    /routing|discovery/i,
    (uri) =>
      `no server can be reached by routing from ${uri}: nobody answers there, or what answers names addresses that cannot be reached from here; use bolt:// in the place of neo4j:// for a single server`,
  ],
  [
    /SELF_SIGNED_CERT|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER|not trusted/,
    (uri) =>
      `no encrypted connection to ${uri}: no authority that is known here vouches for its certificate; bolt+ssc:// or neo4j+ssc:// takes one that the server signed itself`,
  ],
  [
    /CERT_HAS_EXPIRED|CERT_NOT_YET_VALID/,
    (uri) => `no encrypted connection to ${uri}: its certificate is not valid today; renew it on the server`,
  ],
  [
    /ERR_TLS_CERT_ALTNAME|altnames/,
    (uri) =>
      `no encrypted connection to ${uri}: its certificate is for another name; use the name that it is for`,
  ],
  [
    /wrong version number|SSL routines|\bTLS\b/,
    (uri) =>
      `no encrypted connection to ${uri}: what listens there does not encrypt; use bolt:// in the place of bolt+s://`,
  ],
  [
    /closed by server|ECONNRESET|socket hang up/,
    (uri) =>
      `${uri} closed the connection; check that it is a Neo4j, and whether it wants encryption (bolt+s:// or neo4j+s://)`,
  ],
];

/** What a person can do about an error of the driver that concerns the connection; undefined for other errors. */
export function explainObstacle(uri: string, error: Neo4jError): string | undefined {
  return obstacles.find(([pattern]) => pattern.test(error.message))?.[1](uri);
}
