import { mkdir, writeFile } from "node:fs/promises";
import type { Socket } from "node:net";
import { join } from "node:path";
import neo4j from "neo4j-driver";
import { afterEach, describe, expect, test } from "vitest";
import { GraphApiError } from "../../../graph-api-error.ts";
import { type BoltReply, type FakeServer, speakBolt, startFakeServer } from "../testing/fake-bolt-server.ts";
import { type LocalTestServer, startLocalTestServer } from "../testing/local-test-server.ts";
import { type SelfSignedCertificate, selfSignedCertificate } from "../testing/self-signed-certificate.ts";
import { testRelease } from "../testing/test-release.ts";
import { whyNoLocalServer } from "../testing/why-no-local-server.ts";
import { checkServer } from "./check-server.ts";
import { connect } from "./connection.ts";

const missing = await whyNoLocalServer(testRelease());
const password = "a-secret-word";
const reached: BoltReply = { success: { server: "Neo4j/5.26.30", connection_id: "bolt-1" } };
const helloAs = (server: string) => (message: string) =>
  message === "HELLO"
    ? ({ success: { server, connection_id: "bolt-1" } } as const)
    : ({ success: {} } as const);

let fake: FakeServer | undefined;
afterEach(async () => {
  await fake?.stop();
  fake = undefined;
});

/** The error of a connection to a fake server: one line, without the password. */
async function refusal(
  onSocket: (socket: Socket) => void,
  scheme = "bolt",
  encryption?: SelfSignedCertificate,
): Promise<GraphApiError> {
  fake = await startFakeServer(onSocket, encryption);
  return errorOf(`${scheme}://127.0.0.1:${fake.port}`);
}

async function errorOf(uri: string, secret = password): Promise<GraphApiError> {
  const error: unknown = await connect({ uri, user: "neo4j", password: secret }).then(
    async (connection) => {
      await connection.close();
      throw new Error(`${uri} let us in`);
    },
    (reason: unknown) => reason,
  );
  if (!(error instanceof GraphApiError)) throw error;
  expect(error.message).toContain(uri);
  expect(error.message).not.toMatch(/\n/);
  expect(error.message).not.toContain(secret);
  return error;
}

describe("what listens there is no Neo4j that can be used", () => {
  test.each([
    ["a web server", "HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n", /speaks HTTP, not Bolt.*7687/],
    ["some other server", "SSH-2.0-Something\r\n", /no Neo4j, or one that is too old; Neo4j 5\.23 or later/],
    ["one without a version in common", "\0\0\0\0", /no Neo4j, or one that is too old; Neo4j 5\.23 or later/],
  ])("%s is told by its first words", async (_what, words, message) => {
    const error = await refusal((socket) => socket.once("data", () => socket.end(words)));
    expect(error).toMatchObject({ code: "store-unreachable", message: expect.stringMatching(message) });
  });

  test("an old Neo4j that still speaks a version in common is told by its own name", async () => {
    const error = await refusal(speakBolt(helloAs("Neo4j/4.4.38")));
    expect(error).toMatchObject({
      code: "store-refused",
      message: expect.stringMatching(/^Neo4j\/4\.4\.38 at .* is too old; Neo4j 5\.23 or later is needed$/),
    });
  });

  test("one that closes the connection", async () => {
    const error = await refusal((socket) => socket.once("data", () => socket.end()));
    expect(error.message).toMatch(/closed the connection; check that it is a Neo4j/);
  });

  test("one that takes the connection and says nothing is given up after a while", async () => {
    const error = await refusal(() => {});
    expect(error).toMatchObject({
      code: "store-unreachable",
      message: expect.stringMatching(/something listens at .*, but does not answer/),
    });
  });

  test("one that lets us in and then hangs is given up after a while", async () => {
    fake = await startFakeServer(speakBolt((message) => (message === "HELLO" ? reached : "silence")));
    const uri = `bolt://127.0.0.1:${fake.port}`;
    const driver = neo4j.driver(uri, neo4j.auth.basic("neo4j", password));
    await expect(checkServer(driver.session(), uri, 200)).rejects.toMatchObject({
      code: "store-unreachable",
      message: expect.stringMatching(/let us in, but has not answered for 0\.2 seconds/),
    });
    // The server's end of the connection goes first, for it would not answer a farewell either.
    await fake.stop();
    await driver.close();
  });
});

describe("routing", () => {
  test("a server that does not route is told, with the scheme to use", async () => {
    const replies = (message: string): BoltReply =>
      message === "ROUTE"
        ? { failure: { code: "Neo.ClientError.Procedure.ProcedureNotFound", message: "no routing" } }
        : helloAs("Neo4j/5.26.30")(message);
    const error = await refusal(speakBolt(replies), "neo4j");
    expect(error).toMatchObject({
      code: "store-unreachable",
      message: expect.stringContaining("use bolt:// in the place of neo4j://"),
    });
  });
});

describe("encryption", () => {
  test("a server that does not encrypt", async () => {
    const error = await refusal((socket) => socket.once("data", () => socket.end("plain words")), "bolt+s");
    expect(error.message).toMatch(/what listens there does not encrypt; use bolt:\/\//);
  });

  test("a server that wants encryption and is not given it", async () => {
    const error = await refusal(() => {}, "bolt", selfSignedCertificate());
    expect(error.message).toMatch(
      /closed the connection; .*wants encryption \(bolt\+s:\/\/ or neo4j\+s:\/\/\)/,
    );
  });

  if (missing === undefined) describeOnRealServer();
  else test.skip(`no local Neo4j for these tests: ${missing}`, () => {});
});

/** A real server with a certificate that it signed itself. */
function startEncryptedServer(): Promise<LocalTestServer> {
  const { key, certificate } = selfSignedCertificate();
  return startLocalTestServer({
    settings: {
      "server.bolt.tls_level": "OPTIONAL",
      "dbms.ssl.policy.bolt.enabled": "true",
    },
    prepare: async (home) => {
      const folder = join(home, "certificates", "bolt");
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, "private.key"), key);
      await writeFile(join(folder, "public.crt"), certificate);
    },
  });
}

function describeOnRealServer(): void {
  test("a real Neo4j that signed its own certificate: bolt+ssc works, bolt+s says why it does not", async () => {
    const server = await startEncryptedServer();
    try {
      const at = (scheme: string) => `${scheme}://127.0.0.1:${server.port}`;
      for (const scheme of ["bolt", "bolt+ssc", "neo4j", "neo4j+ssc"]) {
        const connection = await connect({ ...server.address, uri: at(scheme) });
        expect(await connection.read((run) => run({ text: "RETURN 1 AS one", params: {} }))).toEqual([
          { one: 1 },
        ]);
        await connection.close();
      }
      const untrusted = await errorOf(at("bolt+s"), server.address.password);
      expect(untrusted.message).toMatch(
        /no authority that is known here vouches .* bolt\+ssc:\/\/ or neo4j\+ssc:\/\/ takes/,
      );
    } finally {
      await server.stop();
    }
  }, 120_000);
}
