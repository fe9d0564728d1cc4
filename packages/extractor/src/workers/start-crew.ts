import { Worker, type WorkerOptions } from "node:worker_threads";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { ShardDesk } from "./shard-desk.ts";

/** What a worker is asked: one thing that a desk can do. It answers each call, in their order, with what the desk gave. */
export interface DeskCall {
  readonly method: keyof ShardDesk;
  readonly parameters: readonly unknown[];
}

/** Asks the desk of one worker. */
export type AskDesk = <Method extends keyof ShardDesk>(
  worker: number,
  method: Method,
  ...parameters: Parameters<ShardDesk[Method]>
) => Promise<ReturnType<ShardDesk[Method]>>;

/** Some threads, each with a desk and a lexicon of its own. */
export interface Crew {
  readonly size: number;
  readonly ask: AskDesk;
  /** Ends all threads, whatever they are doing. */
  readonly end: () => Promise<void>;
}

/** Starts a crew. An error in one thread fails every answer that is waited for there, then and later. */
export function startCrew(size: number, lexicon: Lexicon): Crew {
  const workers = Array.from({ length: size }, () => openWorker(lexicon));
  return {
    size,
    // A worker answers a call with what the method of that name gave.
    ask: ((worker, method, ...parameters) => workers[worker]?.call({ method, parameters })) as AskDesk,
    end: async () => {
      await Promise.all(workers.map(({ end }) => end()));
    },
  };
}

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: unknown) => void;
}

function openWorker(lexicon: Lexicon) {
  const worker = startThread({
    workerData: lexicon,
    resourceLimits: { maxYoungGenerationSizeMb: youngGenerationMb },
  });
  const waiting: Waiting[] = [];
  let failure: unknown;
  const fail = (error: unknown): void => {
    failure ??= error;
    for (const { reject } of waiting.splice(0)) reject(failure);
  };
  worker.on("message", (answer: unknown) => waiting.shift()?.resolve(answer));
  worker.on("error", fail);
  worker.on("exit", (code) =>
    fail(new Error(`a worker thread ended with code ${code} before it had answered`)),
  );
  return {
    call: (call: DeskCall) =>
      new Promise<unknown>((resolve, reject) => {
        if (failure !== undefined) reject(failure);
        else {
          waiting.push({ resolve, reject });
          worker.postMessage(call);
        }
      }),
    end: () => worker.terminate(),
  };
}

/** Twice the default: words live shortly, and the more of them die between two collections the less is copied. */
const youngGenerationMb = 96;

/** Tests and benches run the sources: a thread then has to be told how to read TypeScript. */
function startThread(options: WorkerOptions): Worker {
  if (!import.meta.url.endsWith(".ts"))
    return new Worker(new URL("./shard-worker.js", import.meta.url), options);
  const file = new URL("./shard-worker.ts", import.meta.url).href;
  const code = `import("tsx/esm/api").then(({ register }) => { register(); return import("${file}"); });`;
  return new Worker(code, { ...options, eval: true, execArgv: ["--conditions=@methodscape/source"] });
}
