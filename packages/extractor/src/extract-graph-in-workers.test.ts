import { join } from "node:path";
import { snapshotLines } from "@methodscape/graph-model";
import { beforeAll, describe, expect, it } from "vitest";
import { extractGraph } from "./extract-graph.ts";
import { extractGraphInWorkers, extractGraphWithCrew } from "./extract-graph-in-workers.ts";
import type { ExtractProgress } from "./extract-options.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import { loadLexicon } from "./lexicon/load-lexicon.ts";
import type { SourceFile } from "./model/source-file.ts";
import { collectSourceFiles } from "./stages/1-read/collect-source-files.ts";
import { openShardDesk } from "./workers/shard-desk.ts";
import { type AskDesk, type Crew, startCrew } from "./workers/start-crew.ts";

const fixtures = join(import.meta.dirname, "../fixtures/sources");
let lexicon: Lexicon;
let files: SourceFile[];
let alone: string;

beforeAll(async () => {
  lexicon = await loadLexicon();
  files = await collectSourceFiles([{ path: fixtures }], {});
  alone = linesOf(extractGraph(files, lexicon));
});

const linesOf = (snapshot: ReturnType<typeof extractGraph>) => [...snapshotLines(snapshot)].join("\n");

/** A crew without threads: what crosses is copied as it would be between threads. */
function crewHere(size: number): Crew {
  const desks = Array.from({ length: size }, () => openShardDesk(lexicon));
  const ask = async (worker: number, method: keyof (typeof desks)[number], ...parameters: unknown[]) => {
    // The compiler cannot see that the parameters belong to the method: the caller's own types say so.
    const does = desks[worker]?.[method] as (...parameters: unknown[]) => unknown;
    return structuredClone(does(...structuredClone(parameters)));
  };
  return { size, ask: ask as AskDesk, end: async () => {} };
}

describe("extractGraphWithCrew", () => {
  it.each([
    { size: 1, shardLength: 1 },
    { size: 3, shardLength: 700 },
    { size: 2, shardLength: 20_000 },
    { size: 5, shardLength: undefined },
  ])("gives what one thread gives, whatever the crew and the shards: %j", async ({ size, shardLength }) => {
    const options = shardLength === undefined ? {} : { shardLength };
    expect(linesOf(await extractGraphWithCrew(files, lexicon, crewHere(size), options))).toBe(alone);
  });

  it("tells how many papers are done, up to all of them, stage by stage", async () => {
    const seen: ExtractProgress[] = [];
    const onProgress = (progress: ExtractProgress) => seen.push(progress);
    await extractGraphWithCrew(files, lexicon, crewHere(2), { shardLength: 5000, onProgress });
    const stages = [...new Set(seen.map(({ stage }) => stage))];
    expect(stages).toEqual(["read", "recognise", "resolve", "relate", "assemble"]);
    for (const stage of ["recognise", "relate"]) {
      const steps = seen.filter((progress) => progress.stage === stage);
      expect(steps[0]?.done).toBe(0);
      expect(steps.at(-1)?.done).toBe(steps.at(-1)?.total);
    }
  });

  it("gives an empty graph for no files", async () => {
    const { papers, links } = await extractGraphWithCrew([], lexicon, crewHere(2));
    expect([papers, links]).toEqual([[], []]);
  });
});

describe("extractGraphInWorkers", () => {
  it("gives in threads what one thread gives", async () => {
    expect(linesOf(await extractGraphInWorkers(files, lexicon, { workers: 2 }))).toBe(alone);
  });

  it("fails with the error of a thread, then and later", async () => {
    const crew = startCrew(1, lexicon);
    await expect(crew.ask(0, "findMentions", 7)).rejects.toThrow("shard 7 was not read here");
    await expect(crew.ask(0, "findMentions", 7)).rejects.toThrow("shard 7 was not read here");
    await crew.end();
  });

  it("ends its threads, whatever they are doing: what they were asked fails", async () => {
    const crew = startCrew(2, lexicon);
    // Ended in the same breath: no thread is up yet that could answer.
    const unanswered = [0, 1].map((worker) =>
      expect(crew.ask(worker, "readNames", 0, [])).rejects.toThrow("ended with code"),
    );
    await crew.end();
    await Promise.all(unanswered);
    await expect(crew.ask(0, "readNames", 1, [])).rejects.toThrow("ended with code");
  });
});
