import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { graphFileName, readSnapshotFile } from "@methodscape/graph-api";
import { type Stats, statsSchema } from "@methodscape/graph-model";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type RunningCommand, runToEnd, startCommand } from "./testing/run-command.ts";
import { tinyFeed, tinyPage } from "./testing/tiny-course.ts";

let folder: string;
const running: RunningCommand[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "methodscape-start-"));
  await writeFile(join(folder, "page.md"), tinyPage);
  await writeFile(join(folder, "feed.jsonl"), tinyFeed);
});
afterEach(async () => {
  for (const command of running.splice(0)) {
    command.process.kill("SIGKILL");
    await command.end;
  }
  await rm(folder, { recursive: true });
});

/** Starts on sources and waits for the address. */
async function start(...sources: string[]) {
  const command = startCommand(folder, ["start", ...sources, "--no-bundled-field", "--port", "0"]);
  running.push(command);
  const [address = ""] = /http:\S+/.exec(await command.said("Ctrl-C")) ?? [];
  return { ...command, address };
}

async function statsOf(address: string): Promise<Stats> {
  const reply = await fetch(`${address}/api/stats`);
  return statsSchema.parse(await reply.json());
}

/** What it said and how it ended, once it was told to. */
async function stop({ process, end }: RunningCommand, signal: "SIGINT" | "SIGTERM") {
  process.kill(signal);
  const { code, stderr } = await end;
  return { code, lastLine: stderr.trim().split("\n").at(-1) };
}

test("it serves what it read, Ctrl-C ends it with 0 and frees the port, a second start reads nothing, show finds the graph", async () => {
  const first = await start("page.md", "feed.jsonl");
  expect((await statsOf(first.address)).restsOn.papers).toBe(3);
  expect(await stop(first, "SIGINT")).toEqual({ code: 0, lastLine: "stopped" });
  await expect(fetch(first.address)).rejects.toThrow();
  const phases = (await first.end).stderr.match(/^.* …$/gm) ?? [];
  expect(phases).toContain("read …");
  expect(phases).toEqual([...new Set(phases)]);

  const second = await start("feed.jsonl", "page.md");
  expect((await statsOf(second.address)).restsOn.papers).toBe(3);
  expect(await stop(second, "SIGTERM")).toEqual({ code: 0, lastLine: "stopped" });
  const { stderr } = await second.end;
  expect(stderr).toMatch(/^nothing changed in 2 sources/);
  expect(stderr).not.toContain("…");

  const shown = await runToEnd(folder, ["show", "GRPO"]);
  expect(shown.stdout).toContain("Longer Chains");
});

test("two starts at once on one folder both serve their own graph, and leave one that is whole", async () => {
  const [one, two] = await Promise.all([start("page.md"), start("feed.jsonl")]);
  const papers = await Promise.all(
    [one, two].map(async ({ address }) => (await statsOf(address)).restsOn.papers),
  );
  expect(papers).toEqual([1, 2]);
  await Promise.all([stop(one, "SIGINT"), stop(two, "SIGINT")]);
  const data = join(folder, ".methodscape");
  expect((await readdir(data)).sort()).toEqual([graphFileName, "manifest.json", "read"]);
  await expect(readSnapshotFile(join(data, graphFileName))).resolves.toBeDefined();
});

test("a full disk while it saves ends it with one line, and the graph of the last start is as it was", async () => {
  await stop(await start("feed.jsonl"), "SIGINT");
  const graph = join(folder, ".methodscape", graphFileName);
  const before = await readFile(graph, "utf8");
  // A limit on the size of files, in blocks of 512 or 1,024 bytes, does to the writer what a full disk does.
  const args = ["start", "page.md", "--no-bundled-field", "--port", "0"];
  const { code, stdout, stderr } = await runToEnd(folder, args, "ulimit -f 1;");
  expect(stderr.trim().split("\n").at(-1)).toMatch(
    /^methodscape: .*graph\.graph\.jsonl: .*what was saved before is whole/,
  );
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(await readFile(graph, "utf8")).toBe(before);
});
