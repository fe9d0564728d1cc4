import { isRetryableError, Neo4jError } from "neo4j-driver";
import { GraphApiError } from "../../../graph-api-error.ts";
import { authorIndex } from "../../cypher/author-search.ts";
import { explainObstacle } from "./connection-errors.ts";

/** Where the store is, as errors name it; the password never is in it. */
export interface NamedAddress {
  readonly uri: string;
  readonly user: string;
  readonly database: string | undefined;
}

const connectionLost = /^(ServiceUnavailable|SessionExpired)$/;

type Explain = (address: NamedAddress, error: Neo4jError) => GraphApiError;

const explanations: readonly (readonly [pattern: RegExp, explain: Explain])[] = [
  [
    /\.Security\.(Unauthorized|CredentialsExpired|AuthenticationRateLimit|TokenExpired)$/,
    ({ uri, user }, error) =>
      refused(
        error,
        `${uri} refused the user "${user}" with this password; set NEO4J_PASSWORD or name a file with --password-file`,
      ),
  ],
  [
    /\.Security\./,
    ({ uri, user }, error) =>
      refused(
        error,
        `the user "${user}" may not do this at ${uri}; use one that may read and write the database`,
      ),
  ],
  [
    /\.Database\.DatabaseNotFound$/,
    ({ uri, database }, error) =>
      refused(
        error,
        `${uri} has no database "${database ?? ""}"; leave --database out to take the server's own`,
      ),
  ],
  [
    /\.DatabaseUnavailable$/,
    ({ uri }, error) =>
      unreachable(
        error,
        `the database at ${uri} is not available now; wait until it has started and try again`,
      ),
  ],
  [
    /Schema\.(ConstraintCreationFailed|IndexAlreadyExists|ConstraintWithNameAlreadyExists|IndexWithNameAlreadyExists)$/,
    ({ uri }, error) =>
      refused(
        error,
        `${uri} cannot hold our schema beside what is there: ${firstLine(error)}; load into another database`,
      ),
  ],
  [
    /\.Schema\.ConstraintValidationFailed$/,
    ({ uri }, error) =>
      refused(
        error,
        `somebody else is loading into the database at ${uri}: ${firstLine(error)}; load again when they are done`,
      ),
  ],
  [
    /\.Transaction\.(TransactionLogError|TransactionStartFailed|TransactionCommitFailed)$/,
    ({ uri }, error) =>
      refused(
        error,
        `the server at ${uri} cannot write any more: ${firstLine(error)} See that its disk has room, start it again, and repeat this (what was written before is whole)`,
      ),
  ],
  [connectionLost, unreachableAt],
];

/** A database of an older schema, which only a load may bring to the present one. */
function lacksIndex({ uri }: NamedAddress, error: Neo4jError): GraphApiError | undefined {
  if (!error.message.includes(authorIndex)) return undefined;
  return refused(
    error,
    `the graph at ${uri} was loaded by an older program, which did not index authors; load the snapshot again`,
  );
}

/** Codes of errors whose message alone tells what happened. */
const namesNothingElse = /^(N\/A|ServiceUnavailable|SessionExpired)$/;

function unreachableAt({ uri }: NamedAddress, error: Neo4jError): GraphApiError {
  return unreachable(
    error,
    `no Neo4j answers at ${uri}; start one (methodscape neo4j start) or correct the address`,
  );
}

/** What a person can do about an error of the driver; other errors are given back as they are. */
export function explainDriverError(error: unknown, address: NamedAddress): unknown {
  if (error instanceof GraphApiError || !(error instanceof Error)) return error;
  if (!(error instanceof Neo4jError)) {
    return /Unknown scheme|URL|protocol|handshake/i.test(error.message)
      ? new GraphApiError(
          "store-unreachable",
          `${address.uri} is no address of a Neo4j: ${firstLine(error)}; expected one like bolt://127.0.0.1:7687`,
          { cause: error },
        )
      : error;
  }
  const obstacle = namesNothingElse.test(error.code) ? explainObstacle(address.uri, error) : undefined;
  if (obstacle !== undefined) return unreachable(error, obstacle);
  const old = lacksIndex(address, error);
  if (old !== undefined) return old;
  const found = explanations.find(([pattern]) => pattern.test(error.code));
  if (found !== undefined) return found[1](address, error);
  if (isRetryableError(error))
    return unreachable(error, `${address.uri} was too busy: ${firstLine(error)}; try again`);
  return error;
}

function refused(cause: Error, message: string): GraphApiError {
  return new GraphApiError("store-refused", message, { cause });
}

function unreachable(cause: Error, message: string): GraphApiError {
  return new GraphApiError("store-unreachable", message, { cause });
}

function firstLine(error: Error): string {
  return error.message.split("\n")[0] ?? "";
}
