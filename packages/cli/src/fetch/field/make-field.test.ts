import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { FetchRequest } from "../http/fetch-request.ts";
import type { FetchEnd } from "../http/polite-client.ts";
import { serviceAddresses } from "../http/service-addresses.ts";
import { atomFeed } from "../testing/atom-feed.ts";
import type { AskedField } from "./choose-field.ts";
import { openFieldPlace } from "./field-place.ts";
import { makeField, repeatAt } from "./make-field.ts";

let root = "";
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "methodscape-make-field-"));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const asked: AskedField = { service: "arxiv", queries: ["steps"], around: [], limit: 100 };
const bytes = new TextEncoder().encode(atomFeed([{ id: "2401.00001", title: "Steps" }]));
const send = async (_: FetchRequest): Promise<FetchEnd> => ({ kind: "take", bytes });
const nobody = async (): Promise<FetchEnd> => ({ kind: "unreachable", reason: "ENOTFOUND" });
const options = { services: serviceAddresses({}), send, today: "2025-03-01" };

test("a field that was stopped on one day is finished on another with the day that it began with", async () => {
  const place = openFieldPlace(join(root, "steps"));
  await expect(makeField(asked, place, { ...options, send: nobody })).rejects.toThrow("cannot be reached");
  const { manifest, fetched } = await makeField(asked, place, { ...options, today: "2025-03-02" });
  expect([manifest.question.until, fetched]).toEqual(["2025-03-01", 1]);
  expect(await makeField(asked, place, { ...options, send: nobody, today: "2025-09-09" })).toEqual({
    manifest,
    fetched: 0,
  });
});

test("built anew, it has the pages of the new question only", async () => {
  const place = openFieldPlace(join(root, "steps"));
  await makeField(asked, place, options);
  const before = await readdir(place.path);
  await makeField(asked, place, { ...options, again: true, today: "2025-06-01" });
  const after = await readdir(place.path);
  expect([before.length, after.length]).toEqual([1, 1]);
  expect(after).not.toEqual(before);
});

test("a manifest that names a place outside of its folder, or another protocol, is refused", async () => {
  const place = openFieldPlace(join(root, "steps"));
  await makeField(asked, place, options);
  const file = `${place.path}.field.json`;
  const text = await readFile(file, "utf8");
  const page = (await readdir(place.path))[0] ?? "";
  for (const bad of [
    text.replace(`"${page}"`, '"../../evil"'),
    text.replace("https://", "file://"),
    "{}",
    "no JSON",
  ]) {
    await writeFile(file, bad);
    await expect(repeatAt(place, send)).rejects.toThrow("is no manifest of a field");
  }
});
