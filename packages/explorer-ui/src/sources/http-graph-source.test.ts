import { afterEach, describe, expect, test, vi } from "vitest";
import { askQuery, askWords, findNames, GraphSourceError } from "./http-graph-source.ts";

const restsOn = { papers: 4, abstracts: 4, fullTexts: 0 };

function serve(status: number, body: unknown): void {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  vi.stubGlobal("fetch", async () => new Response(text, { status }));
}

afterEach(() => vi.unstubAllGlobals());

describe("the one door to the server", () => {
  test("lets in an answer of the kind that was asked for", async () => {
    const hit = { id: "method:ppo", type: "method", name: "PPO", links: 2, score: 1 };
    serve(200, { restsOn, answer: { kind: "search", total: 1, items: [hit] } });
    expect(await findNames("ppo")).toEqual([hit]);
  });

  test.each([
    ["an answer of another kind", { restsOn, answer: { kind: "matrix", rows: [] } }],
    [
      "a hit without a name",
      { restsOn, answer: { kind: "search", total: 1, items: [{ id: "method:ppo" }] } },
    ],
    ["an id that is none", { restsOn, answer: { kind: "search", total: 0, items: [{ id: "ppo" }] } }],
    ["a page that is no JSON", "<html>"],
  ])("keeps out %s", async (_, body) => {
    serve(200, body);
    await expect(askQuery<"search">({ kind: "search", text: "ppo" })).rejects.toBeInstanceOf(
      GraphSourceError,
    );
  });

  test("passes on what the server says of a bad question", async () => {
    serve(400, { error: { code: "bad-request", message: "the question is empty" } });
    await expect(askWords("x", {}, 10)).rejects.toThrow("the question is empty");
  });

  test("says so when an error has no words of its own, and when nobody answers", async () => {
    serve(502, "bad gateway");
    await expect(askWords("x", {}, 10)).rejects.toThrow("502");
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("failed to fetch")));
    await expect(askWords("x", {}, 10)).rejects.toThrow("does not answer");
  });
});
