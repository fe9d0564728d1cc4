import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type FetchedFolder, openFetchedFolder } from "./fetched-folder.ts";
import type { FetchRequest } from "./http/fetch-request.ts";
import type { FetchEnd } from "./http/polite-client.ts";
import { runRequests } from "./run-requests.ts";

let root = "";
let folder: FetchedFolder;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "methodscape-fetched-"));
  folder = openFetchedFolder(root);
});
afterEach(() => rm(root, { recursive: true, force: true }));

function request(name: string, otherwise?: FetchRequest): FetchRequest {
  return {
    what: name,
    url: `http://host.example/${name}`,
    file: `some/${name}.html`,
    expects: "any",
    otherwise,
  };
}

/** Answers by name; what has no answer is absent. */
function sender(ends: Readonly<Record<string, FetchEnd>>) {
  const sent: string[] = [];
  const send = async ({ what }: FetchRequest): Promise<FetchEnd> => {
    sent.push(what);
    return ends[what] ?? { kind: "absent", reason: "there is none" };
  };
  return { send, sent };
}

const taken = (text: string): FetchEnd => ({ kind: "take", bytes: new TextEncoder().encode(text) });

describe("runRequests", () => {
  test("goes on where a run was stopped: what is there is not fetched again, unless it is asked for", async () => {
    const first = sender({ a: taken("one"), b: { kind: "unreachable", reason: "ENOTFOUND" } });
    await expect(runRequests([request("a"), request("b")], first.send, folder)).rejects.toThrow(
      `host.example cannot be reached (ENOTFOUND); what has come is kept in ${root}; check the network`,
    );
    const second = sender({ a: taken("other"), b: taken("two") });
    const served = await runRequests([request("a"), request("b")], second.send, folder);
    expect(served.map(({ how }) => how)).toEqual(["kept", "fetched"]);
    expect(second.sent).toEqual(["b"]);
    expect(await readFile(join(root, "some/a.html"), "utf8")).toBe("one");
    await runRequests([request("a")], second.send, folder, { again: true });
    expect(await readFile(join(root, "some/a.html"), "utf8")).toBe("other");
  });

  test("takes the second way where the first leads nowhere, and knows it the next time", async () => {
    const { send, sent } = sender({ pdf: taken("%PDF-") });
    const wanted = [request("html", request("pdf"))];
    expect(await runRequests(wanted, send, folder)).toMatchObject([
      { how: "fetched", request: { what: "pdf" } },
    ]);
    expect(await runRequests(wanted, send, folder)).toMatchObject([
      { how: "kept", request: { what: "pdf" } },
    ]);
    expect(sent).toEqual(["html", "pdf"]);
  });

  test("what is not to be had is said with its reason, leaves no file, and does not stop the rest", async () => {
    const { send } = sender({ b: taken("two") });
    const served = await runRequests([request("a"), request("b")], send, folder);
    expect(served).toMatchObject([{ how: "missed", reason: "there is none" }, { how: "fetched" }]);
    expect(await readdir(join(root, "some"))).toEqual(["b.html"]);
  });
});
