import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type FetchedFolder, openFetchedFolder } from "../fetched-folder.ts";
import { serviceAddresses } from "../http/service-addresses.ts";
import { atomFeed } from "../testing/atom-feed.ts";
import { idFromSearch, titleSearch } from "./find-by-title.ts";

let root = "";
let folder: FetchedFolder;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "methodscape-title-"));
  folder = openFetchedFolder(root);
});
afterEach(() => rm(root, { recursive: true, force: true }));

const paper = { title: "Steps & Rungs: On Proofs" };

test.each([
  ["the same title in another spelling", ["STEPS &amp; RUNGS -- on proofs"], "2401.00001"],
  ["a longer title", ["Steps & Rungs: On Proofs Revisited"], undefined],
  [
    "two works of this title",
    ["Steps and", "Steps & Rungs: On Proofs", "Steps & Rungs: On Proofs"],
    undefined,
  ],
  ["nothing", [], undefined],
])("%s", async (_, titles, id) => {
  const search = titleSearch(paper, serviceAddresses({}));
  const works = titles.map((title, at) => ({ id: `2401.0000${at + 1}`, title }));
  await folder.write(search.file, new TextEncoder().encode(atomFeed(works)));
  expect(await idFromSearch(paper, search, folder)).toBe(id);
});

test("a title's own signs do not steer the search", () => {
  const { url } = titleSearch({ title: 'All" OR ti:"anything' }, serviceAddresses({}));
  expect(new URL(url).searchParams.get("search_query")).toBe('ti:"All OR ti anything"');
});
