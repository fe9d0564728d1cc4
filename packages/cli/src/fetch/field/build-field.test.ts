import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type FetchedFolder, openFetchedFolder } from "../fetched-folder.ts";
import type { FetchRequest } from "../http/fetch-request.ts";
import type { FetchEnd } from "../http/polite-client.ts";
import { serviceAddresses } from "../http/service-addresses.ts";
import { atomFeed } from "../testing/atom-feed.ts";
import { buildField, repeatField } from "./build-field.ts";
import { fieldManifest } from "./field-manifest.ts";
import type { FieldQuestion } from "./field-question.ts";

let root = "";
let folder: FetchedFolder;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "methodscape-field-"));
  folder = openFetchedFolder(root);
});
afterEach(() => rm(root, { recursive: true, force: true }));

const services = serviceAddresses({});
const question: FieldQuestion = {
  service: "arxiv",
  queries: ["many"],
  around: ["Few-Shot"],
  since: "2024-01-01",
  until: "2024-12-31",
  limit: 200,
};

/** "many" has 431 works, everything else two, of which one is also among the many. */
function arxiv() {
  const sent: string[] = [];
  const send = async ({ url }: FetchRequest): Promise<FetchEnd> => {
    sent.push(url);
    const query = new URL(url).searchParams;
    const start = Number(query.get("start"));
    const isMany = query.get("search_query")?.startsWith('all:"many"') === true;
    const works = Array.from({ length: isMany ? Math.min(100, 431 - start) : 2 }, (_, at) => ({
      id: `2401.${String(start + at + 1).padStart(5, "0")}`,
      title: `Work ${start + at + 1}`,
    }));
    return { kind: "take", bytes: new TextEncoder().encode(atomFeed(works, isMany ? 431 : 2)) };
  };
  return { send, sent };
}

const nobody = async (): Promise<FetchEnd> => ({ kind: "unreachable", reason: "ENOTFOUND" });

describe("buildField", () => {
  test("fetches page by page up to the limit, and says what it holds and where it was cut off", async () => {
    const { send, sent } = arxiv();
    const { scope, pages } = fieldManifest(question, await buildField(question, services, send, folder));
    expect(sent).toHaveLength(3);
    expect(pages.map(({ query, ids }) => [query, ids.length])).toEqual([
      ["many", 100],
      ["many", 100],
      ["Few-Shot", 2],
    ]);
    expect(scope).toBe(
      'Works that arXiv finds, from 2024-01-01 to 2024-12-31. "many": 431 found, 200 kept, cut off at the 200 most relevant; ' +
        '"Few-Shot" (a name from the syllabus): 2 found, 2 kept. 200 different works in all.',
    );
  });

  test("goes on where it was stopped, and the manifest is the same as without the stop", async () => {
    const { send, sent } = arxiv();
    const stopped = async (request: FetchRequest) => (sent.length === 1 ? nobody() : send(request));
    await expect(buildField(question, services, stopped, folder)).rejects.toThrow("cannot be reached");
    const resumed = await buildField(question, services, send, folder);
    expect(sent).toHaveLength(3);
    await rm(root, { recursive: true });
    expect(await buildField(question, services, arxiv().send, folder)).toEqual(resumed);
  });

  test("half a field is an error, not a smaller field", async () => {
    const absent = async (): Promise<FetchEnd> => ({
      kind: "failed",
      reason: "the server answered 500, 4 times",
    });
    await expect(buildField(question, services, absent, folder)).rejects.toThrow(
      '"many", page 1 could not be fetched (the server answered 500, 4 times)',
    );
  });
});

describe("repeatField", () => {
  async function built() {
    const pages = await buildField(question, services, arxiv().send, folder);
    return { manifest: fieldManifest(question, pages), file: join(root, pages[1]?.file ?? "") };
  }

  test("a whole field is repeated without the network, and stays as it is", async () => {
    const { manifest, file } = await built();
    const before = await readFile(file);
    expect(await repeatField(manifest, nobody, folder)).toEqual({ fetched: 0 });
    expect(await readFile(file)).toEqual(before);
  });

  test("a page that is gone is fetched again and has to be the same", async () => {
    const { manifest, file } = await built();
    const before = await readFile(file);
    await rm(file);
    expect(await repeatField(manifest, arxiv().send, folder)).toEqual({ fetched: 1 });
    expect(await readFile(file)).toEqual(before);
    await rm(file);
    const other = async (): Promise<FetchEnd> => ({
      kind: "take",
      bytes: new TextEncoder().encode(atomFeed([])),
    });
    await expect(repeatField(manifest, other, folder)).rejects.toThrow(
      'answers "many" otherwise than when the field was built',
    );
  });

  test("a page that somebody changed is said", async () => {
    const { manifest, file } = await built();
    await writeFile(file, "changed");
    await expect(repeatField(manifest, nobody, folder)).rejects.toThrow("is not as it was fetched");
  });
});
