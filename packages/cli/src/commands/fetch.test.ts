import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readSnapshotFile } from "@methodscape/graph-api";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { atomFeed } from "../fetch/testing/atom-feed.ts";
import { type Loopback, startLoopback } from "../fetch/testing/start-loopback.ts";
import { runEach } from "../testing/run-command.ts";

const paper = `<!DOCTYPE html><html><body><div id="watermark-tr">arXiv:2512.01001v1 [cs.LG]</div>
<article class="ltx_document"><h1 class="ltx_title ltx_title_document">LadderProof: Proofs in Small Rungs</h1>
<section class="ltx_section"><h2 class="ltx_title ltx_title_section">1 Experiments</h2>
<p class="ltx_p">We evaluate LadderProof on MiniF2F.</p></section></article></body></html>`;
const page =
  "## Required Readings:\n\n#### LadderProof: Proofs in Small Rungs\n+ Ada Example\n+ https://arxiv.org/abs/2512.01001\n";

let folder = "";
let server: Loopback;
const names = [
  "METHODSCAPE_ARXIV_API",
  "METHODSCAPE_ARXIV_HTML",
  "METHODSCAPE_ARXIV_PDF",
  "METHODSCAPE_OPENALEX",
];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "methodscape-fetch-"));
  await mkdir(join(folder, "course"));
  await writeFile(join(folder, "course/week.md"), page);
  server = await startLoopback(({ url = "" }, response) => {
    if (url === "/html/2512.01001") response.end(paper);
    else if (url.startsWith("/api/query"))
      response.end(atomFeed([{ id: "2512.01001", title: "LadderProof: Proofs in Small Rungs" }]));
    else response.writeHead(404).end();
  });
  for (const name of names) process.env[name] = server.address;
});
afterEach(async () => {
  for (const name of names) delete process.env[name];
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

describe("methodscape fetch", () => {
  test("fetches a syllabus's full texts once, and the graph of both rests on them", async () => {
    const fetch = ["fetch", "--full-text", "--syllabus", "course"];
    const extract = ["extract", "course", ".methodscape/fetched/full-texts", "-o", "all.graph.jsonl"];
    const [first, second, extracted] = await runEach(folder, [fetch, fetch, extract]);
    expect(first).toMatchObject({
      code: 0,
      stdout: `${folder}/.methodscape/fetched/full-texts/2512.01001.html\n`,
    });
    expect(first?.stderr).toContain("1 file fetched, 0 there already, 0 not to be had");
    expect(second?.stderr).toContain("nothing is missing; nothing was fetched");
    expect(server.asked).toEqual(["/html/2512.01001"]);
    expect(server.agents[0]).toMatch(/^Methodscape\/\d/);
    expect(extracted?.code).toBe(0);
    const { papers, links } = await readSnapshotFile(join(folder, "all.graph.jsonl"));
    expect(papers).toMatchObject([{ id: "paper:arxiv:2512.01001" }]);
    expect(papers[0]?.read.map(({ part }) => part)).toContain("full-text");
    expect(links.map(({ entity, role }) => [entity, role])).toContainEqual([
      "benchmark:minif2f",
      "evaluates-on",
    ]);
  });

  test("fetches the abstracts that readings lack once, and the graph of both has them", async () => {
    const fetch = ["fetch", "--missing", "course"];
    const extract = ["extract", "course", ".methodscape/fetched/abstracts", "-o", "all.graph.jsonl"];
    const [first, second, extracted] = await runEach(folder, [fetch, fetch, extract]);
    expect(first?.stderr).toContain("1 file fetched, 0 there already, 0 not to be had");
    expect(second?.stderr).toContain("nothing is missing; nothing was fetched");
    expect(server.asked).toEqual(["/api/query?id_list=2512.01001&max_results=1"]);
    expect(extracted?.code).toBe(0);
    const { papers } = await readSnapshotFile(join(folder, "all.graph.jsonl"));
    expect(papers).toHaveLength(1);
    expect(papers[0]).toMatchObject({
      id: "paper:arxiv:2512.01001",
      title: "LadderProof: Proofs in Small Rungs",
    });
    expect(papers[0]?.read.map(({ part }) => part)).toContain("abstract");
  });

  test("keeps a record as it came, and says what is not to be had", async () => {
    const [record, gone] = await runEach(folder, [
      ["fetch", "arxiv:2512.01001", "-o", "here"],
      ["fetch", `${server.address}/nothing.bib`, "-o", "here"],
    ]);
    expect(record?.code).toBe(0);
    expect(await readFile(record?.stdout.trim() ?? "", "utf8")).toBe(
      atomFeed([{ id: "2512.01001", title: "LadderProof: Proofs in Small Rungs" }]),
    );
    expect(gone).toMatchObject({ code: 2, stdout: "" });
    expect(gone?.stderr).toContain(`not to be had: ${server.address}/nothing.bib: there is none`);
  });

  test("without a network it says so in one line", async () => {
    await server.close();
    const [{ code, stderr } = { code: null, stderr: "" }] = await runEach(folder, [
      ["fetch", "arxiv:2512.01001"],
    ]);
    expect(code).toBe(2);
    expect(stderr.trim().split("\n").at(-1)).toMatch(
      /^methodscape: 127\.0\.0\.1:\d+ cannot be reached \(ECONNREFUSED\)/,
    );
  });

  test("what cannot be run is one line with exit code 2, and nobody is asked", async () => {
    const cases: [args: string[], line: string][] = [
      [["fetch"], "no works were named"],
      [["fetch", "--missing"], "no sources were named"],
      [["fetch", "GRPO"], "names no work"],
      [["fetch", "--full-text", "doi:10.1145/3571730"], "gives no full text"],
      [["field"], "no query was given"],
      [["field", "--query", "x", "--since", "lately"], "expected a year, a month or a day"],
      [["field", "--manifest", "course/week.md"], "expected a file that ends in .field.json"],
    ];
    const ends = await runEach(
      folder,
      cases.map(([args]) => args),
    );
    for (const [index, [, line]] of cases.entries()) {
      expect(ends[index]).toMatchObject({ code: 2, stdout: "", stderr: expect.stringContaining(line) });
      expect(ends[index]?.stderr.trim().split("\n")).toHaveLength(1);
    }
    expect(server.asked).toEqual([]);
  });
});

describe("methodscape field", () => {
  test("builds a field with its scope in words, and repeats it without the network", async () => {
    const ask = [
      "field",
      "--query",
      "proofs in rungs",
      "--since",
      "2025",
      "--until",
      "2025-12-31",
      "-o",
      "fields/rungs",
    ];
    const [first] = await runEach(folder, [ask]);
    const path = join(folder, "fields/rungs");
    expect(first).toMatchObject({ code: 0, stdout: `${path}\n` });
    expect(first?.stderr).toContain(
      'from 2025-01-01 to 2025-12-31. "proofs in rungs": 1 found, 1 kept. 1 different works in all.',
    );
    const manifest = await readFile(`${path}.field.json`);
    await server.close();
    const [again, repeated, extracted] = await runEach(folder, [
      ask,
      ["field", "--manifest", "fields/rungs.field.json"],
      ["extract", "fields/rungs", "-o", "field.graph.jsonl"],
    ]);
    expect(extracted?.code).toBe(0);
    expect((await readSnapshotFile(join(folder, "field.graph.jsonl"))).papers).toHaveLength(1);
    expect(again?.code).toBe(0);
    expect(repeated).toMatchObject({ code: 0, stdout: `${path}\n` });
    expect(repeated?.stderr).toContain("every page is there as it was fetched");
    expect(await readFile(`${path}.field.json`)).toEqual(manifest);
    const [other] = await runEach(folder, [["field", "--query", "other words", "-o", "fields/rungs"]]);
    expect(other).toMatchObject({ code: 2 });
    expect(other?.stderr).toContain("holds another field");
  });
});
