import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { snapshotLines } from "@methodscape/graph-model";
import { tinyGraph } from "@methodscape/graph-model/testing";
import { zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CommandEnd, runEach, runToEnd, startCommand } from "./testing/run-command.ts";
import { tinyFeed, tinyPage } from "./testing/tiny-course.ts";

/*
 * The command as a process of its own, given what a person may give it. Each case: the arguments, and what the
 * one line on stderr has to speak of. In `folder` lie sources, snapshots and things that are neither.
 */

let folder: string;
const at = (name: string) => join(folder, name);
const snapshot = [...snapshotLines(tinyGraph)];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "methodscape-command-"));
  await mkdir(at("empty-folder"));
  await mkdir(at("no-lexicon"));
  await mkdir(at("bad-lexicon"));
  const files: Record<string, string | Uint8Array> = {
    "page.md": tinyPage,
    "feed.jsonl": tinyFeed,
    "empty.md": "",
    "picture.png": new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]),
    "wrong-front-matter.md": tinyPage.replace("title: Week 3", "title: [Week"),
    "latin.md": Buffer.from(tinyPage.replace("Ada", "Adé"), "latin1"),
    "one-line.jsonl": `{"title":"Long","abstract":"${"word ".repeat(2_000_000)}"}\n`,
    "one-line.md": `${tinyPage}${"word ".repeat(2_000_000)}\n`,
    "bad-lexicon/methods.yaml": "type: [",
    "tiny.graph.jsonl": `${snapshot.join("\n")}\n`,
    "mid-line.graph.jsonl": snapshot.join("\n").slice(0, -40),
    "between-lines.graph.jsonl": `${snapshot.slice(0, -3).join("\n")}\n`,
    "version-9.graph.jsonl": snapshot.join("\n").replace('"version":1', '"version":9'),
    "steering.graph.jsonl": `${snapshot.join("\n").replaceAll("DeepSeekMath:", "DeepSeekMath\\u001b[2J:")}\n`,
    "other.json": '{"title":"no snapshot"}\n',
    "texts.jsonl": '{"id":"a#0","doc":"a","text":"We train FooNet."}\n',
    "library.zip": zipSync({ "S1/page.md": Buffer.from(tinyPage), "../out.md": Buffer.from(tinyPage) }),
    "bomb.zip": zipSync({ "bomb.txt": new Uint8Array(3_000_000) }),
    "deep.zip": zipSync({ [`${"a/".repeat(10_000)}page.md`]: Buffer.from(tinyPage) }),
    "traversal.zip": zipSync({ "../page.md": Buffer.from(tinyPage) }),
  };
  for (const [name, content] of Object.entries(files)) await writeFile(at(name), content);
});

afterAll(() => rm(folder, { recursive: true }));

/** What is said on stderr without the phases of the work and what is added to the sources. */
const problem = (stderr: string) =>
  stderr.split("\n").filter((line) => line !== "" && !/ …$|^the sources hold no field/.test(line));

/** Milliseconds: dozens of commands one after the other, on a machine that may be busy. */
const hookTimeout = 120_000;

const onTiny = ["--graph", "tiny.graph.jsonl"];

const refused: readonly (readonly [args: readonly string[], says: RegExp])[] = [
  [["bogus"], /unknown command 'bogus'.*--help/],
  [["shw", "GRPO"], /did you mean show\?/],
  [["start", "--prot", "1"], /--prot.*did you mean --port\?.*start --help/],
  [["start", "--port", "many"], /'many'.*0 to 65535/],
  [["extract"], /no sources.*extract course/],
  [["extract", "nowhere"], /nowhere; check the path/],
  [["extract", "empty-folder"], /no file to read in .*empty-folder/],
  [["extract", "empty.md"], /empty\.md: the file is empty/],
  [["extract", "picture.png", "-o", "earlier.graph.jsonl"], /picture\.png: this is a PNG image.*UTF-8/],
  [["extract", "empty.md", "picture.png"], /2 files: .*(empty|PNG)/],
  [["extract", "one-line.jsonl"], /the record: has 10\d{6} characters/],
  [["extract", "one-line.md"], /line 1\d has 10000000 characters.*break it/],
  [["extract", "bomb.zip"], /bomb\.zip\/bomb\.txt: .*times its size/],
  [["extract", "deep.zip"], /folders deep/],
  [["extract", "traversal.zip"], /leads out of the zip/],
  [["extract", "nowhere-*.md"], /no file fits .*nowhere-\*\.md/],
  [["extract", "tiny.graph.jsonl"], /is a snapshot, not a source.*serve/],
  [["recognise", "page.md"], /page\.md, line 1 is no JSON.*"text"/],
  [["recognise", "feed.jsonl"], /feed\.jsonl, line 1 lacks an id or a text/],
  [["recognise", "texts.jsonl", "--lexicon", "nowhere"], /nowhere: there is no such file/],
  [["recognise", "texts.jsonl", "--lexicon", "other.json"], /other\.json, line 1 gives no name.*"entities"/],
  [
    ["recognise", "texts.jsonl", "--lexicon", "bad-lexicon/methods.yaml"],
    /methods\.yaml is one file.*folder/,
  ],
  [["recognise", "texts.jsonl", "--score"], /no line has spans to score.*"entities"/],
  [["recognise", "texts.jsonl", "--types", "task=Task"], /task=Task.*concept=Task/],
  [["extract", "page.md", "-o", "empty-folder"], /empty-folder is a folder; name a file to write/],
  [["field", "--query", ""], /no query was given.*field --query "/],
  [["extract", "page.md", "--lexicon", "nowhere"], /nowhere cannot be read as a folder of lexicon/],
  [["extract", "page.md", "--lexicon", "no-lexicon"], /holds no \*\.yaml/],
  [["extract", "page.md", "--lexicon", "bad-lexicon"], /methods\.yaml is no YAML/],
  [
    ["start", "page.md", "--no-bundled-field", "--data", "other.json"],
    /other\.json: part of the path is a file/,
  ],
  [["start", "empty.md", "--data", "kept"], /empty\.md: the file is empty/],
  [["serve", "nowhere.graph.jsonl"], /nowhere\.graph\.jsonl: there is no such file/],
  [["serve", "empty-folder"], /this is a folder/],
  [["serve", "mid-line.graph.jsonl"], /mid-line.*line \d+: .*cut off/],
  [["serve", "between-lines.graph.jsonl"], /header counts.*cut off/],
  [["serve", "version-9.graph.jsonl"], /version 9.*reads version 1/],
  [["serve", "other.json"], /line 1: the first line is no header/],
  [["serve", "--graph", "tiny.graph.jsonl", "--neo4j", "bolt://127.0.0.1:1"], /both named/],
  [["serve", "tiny.graph.jsonl", ...onTiny], /two snapshots were named/],
  [["gaps", "tiny.graph.jsonl", ...onTiny], /two snapshots were named/],
  [["gaps", "tiny.graph.jsonl", "--limit", "0x10"], /'0x10'.*1 to 200/],
  [["gaps", "tiny.graph.jsonl", "--since", "2e3"], /'2e3'.*1900 to 2200/],
  [["gaps", "tiny.graph.jsonl", "--fail-on", "everything"], /"everything" is no kind of gap/],
  [["serve", "--neo4j", "bolt://127.0.0.1:1"], /password.*NEO4J_PASSWORD/],
  [["serve", "--neo4j", "bolt://127.0.0.1:1", "--password-file", "other.json"], /127\.0\.0\.1:1/],
  [["show", "GRPO"], /no graph yet.*run: methodscape start/],
  [["show", "zzzqqq", ...onTiny], /nothing in the graph is called "zzzqqq"/],
  [["show", "method:zzz", ...onTiny], /no entity has the id method:zzz/],
  [["show", "", ...onTiny], /the name is empty/],
  [["ask", "", ...onTiny], /no words.*methodscape ask "/],
  [["ask", "q".repeat(1001), ...onTiny], /1001 characters/],
  [["ask", "papers using GRPO", "--limit", "abc", ...onTiny], /'abc'.*1 to 1000/],
  [["ask", "papers on math", "--choose", "math", ...onTiny], /'math'.*math=benchmark:math/],
];

/** Each accepted: exit code 0, and what stdout and stderr speak of. */
const accepted: readonly (readonly [args: readonly string[], stdout: RegExp, stderr: RegExp])[] = [
  [["extract", "wrong-front-matter.md"], /^\{"record":"header"/, /1 paper[\s\S]*noted 1 oddity/],
  [["extract", "latin.md"], /^\{"record":"header"/, /1 paper[\s\S]*noted 1 oddity/],
  [
    ["extract", "page.md", "empty.md", "-o", "new/beside.graph.jsonl"],
    /^$/,
    /1 paper[\s\S]*not read: empty\.md: the file is empty/,
  ],
  [
    ["extract", "feed*.jsonl", "library.zip"],
    /"record":"header"/,
    /2 sources: 3 papers[\s\S]*not read: .*leads out/,
  ],
  [["show", "GRPOO", ...onTiny], /^Group Relative/, /nothing is called "GRPOO"; the nearest is method:grpo/],
  [["show", "--", "GRPO", ...onTiny], /^Group Relative/, /^$/],
  [["--", "show", "--", "GRPO", "--json", ...onTiny], /^\{\n {2}"kind": "neighbourhood"/, /^$/],
  [["ask", "papers", "using", "GRPO", ...onTiny], /1 found[\s\S]*DeepSeekMath/, /^$/],
  [["ask", "papers using GRPO", "--graph", "steering.graph.jsonl"], /DeepSeekMath\uFFFD\[2J:/, /^$/],
  [["show", "GRPO", "--graph", "steering.graph.jsonl"], /DeepSeekMath\uFFFD\[2J:/, /^$/],
  [
    ["recognise", "texts.jsonl", "--types", "method=Method"],
    /^\{"id":"a#0","entities":\[\{"start":9,"end":15,"text":"FooNet","type":"Method"\}\]\}\n$/,
    /^$/,
  ],
  [["--version"], /^0\.1\.0\n$/, /^$/],
  [["--help"], /Examples:\n {2}methodscape start/, /^$/],
  [["start", "--help"], /Examples:\n {2}methodscape start/, /^$/],
  [["extract", "--help"], /Examples:\n {2}methodscape extract/, /^$/],
  [["serve", "--help"], /Examples:\n {2}methodscape serve/, /^$/],
  [["show", "--help"], /Examples:\n {2}methodscape show/, /^$/],
  [["ask", "--help"], /Examples:\n {2}methodscape ask/, /^$/],
  [["extract", "page.md", "feed.jsonl", "-o", "one.graph.jsonl"], /^$/, /3 papers[\s\S]*written to/],
  [["extract", "feed.jsonl", "page.md", "-o", "two.graph.jsonl"], /^$/, /3 papers[\s\S]*written to/],
];

function named<Case extends readonly [args: readonly string[], ...unknown[]]>(cases: readonly Case[]) {
  return cases.map((each, place) => ({ command: each[0].join(" ").slice(0, 80), each, place }));
}

describe("what cannot be run is one line on stderr, exit code 2", () => {
  let ends: CommandEnd[];
  beforeAll(async () => {
    await writeFile(at("earlier.graph.jsonl"), "what was there before");
    ends = await runEach(
      folder,
      refused.map(([args]) => args),
    );
  }, hookTimeout);

  test.each(named(refused))("$command", ({ each: [, says], place }) => {
    const { code, stdout, stderr } = ends[place] ?? {};
    const lines = problem(stderr ?? "");
    expect(lines).toEqual([expect.stringMatching(says)]);
    expect(lines[0]).toMatch(/^methodscape: /);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  });

  test("and what was there before is as it was", async () => {
    expect(await readFile(at("earlier.graph.jsonl"), "utf8")).toBe("what was there before");
  });

  test("settings that do not fit", async () => {
    await mkdir(at("person"));
    await writeFile(at("person/methodscape.yaml"), "prot: 80\n");
    const { code, stderr } = await runToEnd(at("person"), ["show", "GRPO"]);
    expect(stderr).toMatch(/^methodscape: methodscape\.yaml: .*"prot".*known settings: port.*\n$/);
    expect(code).toBe(2);
  });

  test("a port that somebody else listens on", async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, "127.0.0.1", () => {
        const address = other.address();
        resolve(typeof address === "object" && address !== null ? address.port : 0);
      });
    });
    const { code, stderr } = await runToEnd(folder, ["serve", "tiny.graph.jsonl", "--port", String(port)]);
    await new Promise((resolve) => other.close(resolve));
    expect(stderr).toContain(`methodscape: port ${port} is taken; choose another with --port N`);
    expect(code).toBe(2);
  });

  test("a full disk while a snapshot is written: the earlier one stays whole", async () => {
    const output = at("kept.graph.jsonl");
    await writeFile(output, "what was there before");
    // A limit on the size of files, in blocks of 512 or 1,024 bytes, does to the writer what a full disk does.
    const { code, stderr } = await runToEnd(folder, ["extract", "page.md", "-o", output], "ulimit -f 1;");
    expect(problem(stderr).at(-1)).toMatch(/kept\.graph\.jsonl: .*(larger than files may be|disk is full)/);
    expect(code).toBe(2);
    expect(await readFile(output, "utf8")).toBe("what was there before");
    expect((await readdir(folder)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });
});

describe("what can be run ends with exit code 0, answers on stdout, all else on stderr", () => {
  let ends: CommandEnd[];
  beforeAll(async () => {
    ends = await runEach(
      folder,
      accepted.map(([args]) => args),
    );
  }, hookTimeout);

  test.each(named(accepted))("$command", ({ each: [, stdout, stderr], place }) => {
    expect(ends[place]?.stderr).toMatch(stderr);
    expect(ends[place]?.stdout).toMatch(stdout);
    expect(ends[place]?.code).toBe(0);
  });

  test("help fits a terminal of a hundred columns", () => {
    const helps = ends.filter(({ stdout }) => stdout.startsWith("Usage:"));
    expect(helps.length).toBeGreaterThan(5);
    const longest = helps.flatMap(({ stdout }) => stdout.split("\n")).filter((line) => line.length > 100);
    expect(longest).toEqual([]);
  });

  test("the same sources give the same bytes, in whatever order they are named", async () => {
    const [one, two] = await Promise.all([readFile(at("one.graph.jsonl")), readFile(at("two.graph.jsonl"))]);
    expect(one.length).toBeGreaterThan(1000);
    expect(one.equals(two)).toBe(true);
  });

  test("- reads what comes in on stdin", async () => {
    const { code, stdout, stderr } = await runToEnd(folder, ["extract", "-"], `cat '${at("page.md")}' |`);
    expect(stderr).toMatch(/read 1 source: 1 paper/);
    expect(stdout).toContain('"id":"source:stdin"');
    expect(code).toBe(0);
  });

  test("a reader that closes the pipe early ends it without a word", async () => {
    const command = startCommand(folder, ["extract", "page.md", "feed.jsonl"]);
    command.process.stdout?.destroy();
    const { code, stderr } = await command.end;
    expect(problem(stderr).filter((line) => !/^(read|found|noted| {6})/.test(line))).toEqual([]);
    expect(code).toBe(0);
  });

  test("nobody reads stderr: the file is written all the same", async () => {
    const output = at("unread.graph.jsonl");
    const command = startCommand(folder, ["extract", "page.md", "feed.jsonl", "-o", output]);
    command.process.stderr?.destroy();
    expect((await command.end).code).toBe(0);
    expect(await readFile(output, "utf8")).toMatch(/^\{"record":"header"/);
  });
});
