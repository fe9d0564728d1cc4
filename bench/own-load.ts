// One load as the command does it, in a process of its own, so that its memory can be told.
import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { openSnapshotFile } from "../packages/graph-api/src/store/embedded/open-snapshot-file.ts";
import { createNeo4jStore } from "../packages/graph-api/src/store/neo4j/neo4j-graph-store.ts";
import { type Cost, createProgress, type Job, serverTimeOf } from "./load-cost.ts";

export interface OwnLoad extends Cost {
  readonly loaderTime: number;
  readonly again: number;
  readonly megabytes: number;
  readonly written: number;
  readonly writtenAgain: number;
}

/** Loads in a child, twice, and tells what both took. */
export async function ownLoad(job: Job): Promise<OwnLoad> {
  const child = fork(fileURLToPath(import.meta.url));
  child.send(job);
  const [answer] = await once(child, "message");
  // The child is this same file and answers with what loadTwice sends.
  return answer as OwnLoad;
}

async function loadTwice({ file, address, java, title }: Job): Promise<void> {
  const timed = async (what: string) => {
    const progress = createProgress(what);
    const start = performance.now();
    const before = process.cpuUsage();
    const serverBefore = await serverTimeOf(java);
    const snapshot = await openSnapshotFile(file);
    const store = await createNeo4jStore(address);
    const { written } = await store
      .loadFrom(snapshot, ({ done, total }) => progress(`${done} of ${total} records`))
      .finally(() => store.close());
    await snapshot.close();
    const { user, system } = process.cpuUsage(before);
    return {
      seconds: (performance.now() - start) / 1000,
      loaderTime: (user + system) / 1_000_000,
      serverTime: (await serverTimeOf(java)) - serverBefore,
      written,
    };
  };
  const first = await timed(title);
  const second = await timed(`${title}, again`);
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  process.send?.({
    ...first,
    again: second.seconds,
    writtenAgain: second.written,
    megabytes,
  } satisfies OwnLoad);
  process.disconnect();
}

// A job comes only where this file is the program: elsewhere the message is for somebody else.
if (process.argv[1] === fileURLToPath(import.meta.url))
  process.once("message", (job: Job) => void loadTwice(job));
