import { parentPort, workerData } from "node:worker_threads";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { openShardDesk } from "./shard-desk.ts";
import type { DeskCall } from "./start-crew.ts";

// Only `startCrew` starts this file and posts to it: a lexicon, then calls whose parameters fit their method.
const desk = openShardDesk(workerData as Lexicon);
parentPort?.on("message", ({ method, parameters }: DeskCall) => {
  const does = desk[method] as (...parameters: readonly unknown[]) => unknown;
  parentPort?.postMessage(does(...parameters));
});
