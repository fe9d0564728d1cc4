import type { Cypher } from "@methodscape/graph-model";
import neo4j, { type Driver, type ManagedTransaction, type Transaction } from "neo4j-driver";
import { GraphApiError } from "../../../graph-api-error.ts";
import { boltParameters } from "./bolt-values.ts";
import { checkServer, closeSoon } from "./check-server.ts";
import { explainDriverError, type NamedAddress } from "./driver-errors.ts";

/** How to reach a Neo4j. Without `database` the server's own is taken. */
export interface Neo4jAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database?: string | undefined;
}

/** A row as the server gives it; what is in it is checked where it is read. */
export type Row = Record<string, unknown>;

/** Runs a statement in a transaction and gives its rows. */
export type RunStatement = (statement: Cypher) => Promise<readonly Row[]>;

/** How patient a connection is. */
export interface ConnectOptions {
  /** For how long a transaction is tried again where that may help, in milliseconds. */
  readonly retryTime?: number;
}

/** Runs a statement that writes and gives how many things the server counted as written. */
export type RunWrite = (text: string, params?: Record<string, unknown>) => Promise<number>;

/** An open connection. All its errors are explained as GraphApiError where a person can do something. */
export interface Connection {
  read<Value>(work: (run: RunStatement) => Promise<Value>): Promise<Value>;
  /** One transaction; the work is run again when the server says that it may be. Gives what the server counted. */
  write(work: (run: RunWrite, read: RunStatement) => Promise<number>): Promise<number>;
  /**
   * One transaction that the server holds to reading, ends after so many seconds and rolls back; nothing is tried
   * again. Rows are fetched a few at a time. Where the server does not end it in time, it is waited for no longer.
   */
  bounded<Value>(seconds: number, work: (tx: Transaction) => Promise<Value>): Promise<Value>;
  /** One statement outside a managed transaction, as the server wants it for schema. */
  schema(text: string): Promise<number>;
  close(): Promise<void>;
}

const connectTimeout = 5_000;
const usualRetryTime = 10_000;
/** Rows of a person's own statement may be large, and most are not looked at. */
const fewRows = 100;
/** The server looks at the time between rows, so it ends a transaction a little late, or not while it works on one row. */
const graceSeconds = 3;

/**
 * Opens a connection and checks that the server lets us in.
 * @throws {GraphApiError} `store-unreachable` or `store-refused`.
 */
export async function connect(
  address: Neo4jAddress,
  { retryTime = usualRetryTime }: ConnectOptions = {},
): Promise<Connection> {
  const named: NamedAddress = { uri: address.uri, user: address.user, database: address.database };
  const explained: Explained = async (work) => {
    try {
      return await work();
    } catch (error) {
      throw explainDriverError(error, named);
    }
  };
  const driver = await explained(async () => openDriver(address, retryTime));
  const database = address.database === undefined ? {} : { database: address.database };
  try {
    await explained(() => checkServer(driver.session(database), address.uri));
  } catch (error) {
    await closeSoon(driver);
    throw error;
  }
  return connectionOver(driver, database, explained);
}

/** Runs a piece of work and explains the error that it throws. */
type Explained = <Value>(work: () => Promise<Value>) => Promise<Value>;

/** Each way to use a connection, in a session that ends with it. */
function connectionOver(
  driver: Driver,
  database: { readonly database?: string },
  explained: Explained,
): Connection {
  const session = () => driver.session(database);
  return {
    read: (work) =>
      explained(() =>
        inSession(session(), (open) => open.executeRead((tx) => work((statement) => runIn(tx, statement)))),
      ),
    write: (work) =>
      explained(() =>
        inSession(session(), (open) =>
          open.executeWrite((tx) =>
            work(
              (text, params) => writeIn(tx, text, params),
              (statement) => runIn(tx, statement),
            ),
          ),
        ),
      ),
    bounded: (seconds, work) => {
      const open = driver.session({ ...database, defaultAccessMode: neo4j.session.READ, fetchSize: fewRows });
      return explained(() =>
        withinTime(
          (seconds + graceSeconds) * 1000,
          inSession(open, async () => {
            const tx = await open.beginTransaction({ timeout: seconds * 1000 });
            // Closing a transaction that is still open rolls it back.
            return work(tx).finally(() => tx.close());
          }),
        ),
      );
    },
    schema: (text) =>
      explained(() => inSession(session(), async (open) => counted((await open.run(text)).summary))),
    close: () => driver.close(),
  };
}

function openDriver({ uri, user, password }: Neo4jAddress, retryTime: number): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    connectionTimeout: connectTimeout,
    connectionAcquisitionTimeout: connectTimeout * 2,
    maxTransactionRetryTime: retryTime,
    userAgent: "methodscape",
  });
}

/** @throws {GraphApiError} `bad-request` when the work has not ended after so many milliseconds. */
async function withinTime<Value>(milliseconds: number, work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const found = `the statement has not ended after ${milliseconds / 1000} seconds`;
      reject(
        new GraphApiError(
          "bad-request",
          `${found}, and the server works on a single row of it; ask for less in one row`,
        ),
      );
    }, milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
    // Nobody waits for late work; how it ends does not matter.
    work.catch(() => {});
  }
}

type Session = ReturnType<Driver["session"]>;

async function inSession<Value>(
  session: Session,
  work: (session: Session) => Promise<Value>,
): Promise<Value> {
  try {
    return await work(session);
  } finally {
    await session.close();
  }
}

async function runIn(tx: ManagedTransaction, { text, params }: Cypher): Promise<readonly Row[]> {
  const { records } = await tx.run(text, boltParameters(params));
  return records.map((record) => record.toObject());
}

async function writeIn(
  tx: ManagedTransaction,
  text: string,
  params: Record<string, unknown> = {},
): Promise<number> {
  return counted((await tx.run(text, boltParameters(params))).summary);
}

/** The sum of the server's own counters: nodes, relationships, properties, labels, indexes and constraints. */
function counted(summary: { readonly counters: { updates(): Record<string, number> } }): number {
  return Object.values(summary.counters.updates()).reduce((sum, count) => sum + count, 0);
}
