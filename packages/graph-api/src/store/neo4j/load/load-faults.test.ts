import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { emptySnapshot, type GraphSnapshot } from "@methodscape/graph-model";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { writeSnapshotFile } from "../../embedded/snapshot-file.ts";
import { snapshotReader } from "../../snapshot-reader.ts";
import { type Connection, connect } from "../connection/connection.ts";
import { createNeo4jStore, type Neo4jStore } from "../neo4j-graph-store.ts";
import { type CuttingProxy, startCuttingProxy } from "../testing/cutting-proxy.ts";
import { halfPapers } from "../testing/half-papers.ts";
import { limitFileSize } from "../testing/limit-file-size.ts";
import { type LocalTestServer, startLocalTestServer } from "../testing/local-test-server.ts";
import { claimsOfEach, manyPapers } from "../testing/many-papers.ts";
import { testRelease } from "../testing/test-release.ts";
import { whyNoLocalServer } from "../testing/why-no-local-server.ts";
import { loadSnapshot } from "./load-snapshot.ts";

// A server on a busy machine takes its time, and some tests start it again.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 180_000 });

/** So many that a load takes several transactions. */
const papers = 2_000;
const graph = manyPapers(papers);

const reason = await whyNoLocalServer(testRelease());
if (reason !== undefined) test.skip(`no Neo4j that may be killed: ${reason}`, () => {});
else describeFaults();

function describeFaults(): void {
  let server: LocalTestServer;
  let store: Neo4jStore;
  let connection: Connection;
  let proxy: CuttingProxy | undefined;
  beforeAll(async () => {
    server = await startLocalTestServer({ heapMegabytes: 384 });
    store = await createNeo4jStore(server.address);
    connection = await connect(server.address, { retryTime: 60_000 });
    return async () => {
      await connection.close();
      await store.close();
      await server.stop();
    };
  });
  beforeEach(async () => {
    await store.drop();
  });
  afterEach(async () => {
    await proxy?.close();
    proxy = undefined;
  });

  /** Loads while somebody looks again and again whether a paper is half there. */
  async function loadWatched(work: () => Promise<unknown>): Promise<readonly string[]> {
    const half: string[] = [];
    let isOver = false;
    const watching = (async () => {
      while (!isOver) {
        half.push(...(await halfPapers(connection, claimsOfEach).catch(() => [])));
        await wait(100);
      }
    })();
    await work().finally(() => {
      isOver = true;
    });
    await watching;
    return half;
  }

  async function expectWhole(expected: GraphSnapshot): Promise<void> {
    expect(await store.snapshot()).toEqual(expected);
    expect((await store.loadFrom(snapshotReader(expected))).written).toBe(0);
  }

  const markPapers = () =>
    connection.write((run) => run("MATCH (paper:Methodscape:Paper) SET paper.mark = 1"));
  const markedPapers = async () => {
    const text = "MATCH (paper:Methodscape:Paper {mark: 1}) RETURN count(*) AS papers";
    return Number((await connection.read((run) => run({ text, params: {} })))[0]?.papers);
  };

  describe("a reader", () => {
    test("never sees half a paper, neither of a new one nor of one that changes", async () => {
      expect(await loadWatched(() => store.loadFrom(snapshotReader(graph)))).toEqual([]);
      const next = manyPapers(papers, (paper) => (paper % 3 === 0 ? 2 : 1));
      expect(await loadWatched(() => store.loadFrom(snapshotReader(next)))).toEqual([]);
      await expectWhole(next);
    });
  });

  describe("a client that is killed in the middle of a load", () => {
    let folder: string;
    let child: ChildProcess | undefined;
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), "methodscape-killed-"));
      return () => rm(folder, { recursive: true });
    });
    afterEach(() => child?.kill("SIGKILL"));

    test("leaves whole papers only, and the next load writes the others", async () => {
      const file = join(folder, "graph.graph.jsonl");
      await writeSnapshotFile(file, graph);
      child = spawnLoad(file, server);
      await doneAtLeast(child, papers);
      child.kill("SIGKILL");
      expect(await halfPapers(connection, claimsOfEach)).toEqual([]);
      await markPapers();
      const left = await markedPapers();
      expect(left).toBeGreaterThan(0);
      expect(left).toBeLessThan(papers);
      // The lock of a process of this machine that has ended holds nobody up.
      await store.loadFrom(snapshotReader(graph));
      expect(await markedPapers()).toBe(left);
      await expectWhole(graph);
    });
  });

  describe("a server that is killed in the middle of a load", () => {
    test("goes on where it was when it is back: the load waits for it, nothing is half and nothing lost", async () => {
      let back: Promise<void> | undefined;
      const half = await loadWatched(() =>
        store.loadFrom(snapshotReader(graph), ({ done }) => {
          if (done < papers) return;
          back ??= server.kill().then(async () => {
            await server.restart();
            expect(await halfPapers(connection, claimsOfEach)).toEqual([]);
          });
        }),
      );
      expect(back).toBeDefined();
      await back;
      expect(half).toEqual([]);
      await expectWhole(graph);
    });
  });

  describe("a server whose disk is full", () => {
    test("says so in one line, and has the rest written when it was started again with room", async () => {
      // How far the server's log has come by now is not known: what makes the schema may not be what fails.
      await store.loadFrom(snapshotReader(emptySnapshot));
      // A load writes more than that into one log of transactions.
      await limitFileSize(server.home, 2_000_000);
      const loading = store.loadFrom(snapshotReader(graph));
      await expect(loading).rejects.toMatchObject({
        code: "store-refused",
        message: expect.stringMatching(/^[^\n]*cannot write any more[^\n]*its disk has room[^\n]*$/),
      });
      await server.kill();
      await server.restart();
      expect(await halfPapers(connection, claimsOfEach)).toEqual([]);
      await store.loadFrom(snapshotReader(graph));
      await expectWhole(graph);
    });
  });

  describe("a connection that is cut", () => {
    test("again and again makes the load slower, and nothing else", async () => {
      proxy = await startCuttingProxy(server.address);
      const through = await createNeo4jStore(proxy.address);
      const { cut } = proxy;
      // A slow machine may not get a batch through between two cuts: they have an end.
      let cuts = 0;
      const timer = setInterval(() => {
        cuts += 1;
        if (cuts <= 8) cut();
      }, 500);
      try {
        expect(await loadWatched(() => through.loadFrom(snapshotReader(graph)))).toEqual([]);
      } finally {
        clearInterval(timer);
        await through.close();
      }
      expect(cuts).toBeGreaterThan(2);
      await expectWhole(graph);
    });

    test("before any one answer comes back leaves the store as if it had not been", async () => {
      const small = manyPapers(12);
      let answers = 0;
      let cutAt = Number.POSITIVE_INFINITY;
      proxy = await startCuttingProxy(server.address, () => {
        answers += 1;
        return answers !== cutAt;
      });
      const through = await createNeo4jStore(proxy.address);
      const load = async (next: GraphSnapshot, at: number) => {
        answers = 0;
        cutAt = at;
        await through.loadFrom(snapshotReader(next));
        return answers;
      };
      const all = await load(small, Number.POSITIVE_INFINITY);
      // From the empty graph again, each time another answer is lost, also those of commits that did come about.
      for (let at = 8; at < all; at += 4) {
        await load(emptySnapshot, Number.POSITIVE_INFINITY);
        await load(small, at);
        expect(await store.snapshot()).toEqual(small);
        expect(await halfPapers(connection, claimsOfEach)).toEqual([]);
      }
      expect(all).toBeGreaterThan(20);
      await through.close();
      await expectWhole(small);
    });

    test("for good is told in one line when the time for trying again is over, and the next load makes it whole", async () => {
      proxy = await startCuttingProxy(server.address);
      const { close, address } = proxy;
      const through = await connect(address, { retryTime: 1_000 });
      let closing: Promise<void> | undefined;
      const loading = loadSnapshot(through, snapshotReader(graph), ({ done }) => {
        if (done >= papers) closing ??= close();
      });
      const error: unknown = await loading.catch((reason: unknown) => reason);
      expect(error).toMatchObject({ code: "store-unreachable", message: expect.stringMatching(/^[^\n]+$/) });
      await closing;
      await through.close();
      proxy = undefined;
      expect(await halfPapers(connection, claimsOfEach)).toEqual([]);
      await store.loadFrom(snapshotReader(graph));
      await expectWhole(graph);
    });
  });
}

/** Loads a file in a process of its own, which says how many records are done. */
function spawnLoad(file: string, { address }: LocalTestServer): ChildProcess {
  const module = (name: string) => JSON.stringify(new URL(name, import.meta.url).href);
  const program = `
    const { openSnapshotFile } = await import(${module("../../embedded/open-snapshot-file.ts")});
    const { createNeo4jStore } = await import(${module("../neo4j-graph-store.ts")});
    const store = await createNeo4jStore(JSON.parse(process.env.ADDRESS));
    await store.loadFrom(await openSnapshotFile(process.env.FILE), ({ done }) => console.log(done));
    await store.close();`;
  return spawn(
    process.execPath,
    ["--conditions=@methodscape/source", "--import", "tsx", "--input-type=module", "-e", program],
    {
      cwd: import.meta.dirname,
      env: { ...process.env, FILE: file, ADDRESS: JSON.stringify(address) },
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
}

/** Waits until a process has said that so many records are done; rejects when it ends before. */
function doneAtLeast(child: ChildProcess, records: number): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = "";
    child.stdout?.on("data", (bytes: Buffer) => {
      said += bytes.toString("utf8");
      const done = said.split("\n").slice(0, -1).at(-1);
      if (Number(done) >= records) resolve();
    });
    child.once("close", () => reject(new Error(`it ended after ${said}`)));
  });
}
