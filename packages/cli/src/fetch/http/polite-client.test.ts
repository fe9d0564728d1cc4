import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FetchRequest } from "./fetch-request.ts";
import type { HttpOutcome } from "./http-get.ts";
import { createPoliteClient } from "./polite-client.ts";

function request(url: string, expects: FetchRequest["expects"] = "any"): FetchRequest {
  return { what: url, url, file: "file", expects };
}

/** A client on a clock that only sleeping moves, with what it sent and when. */
function clientWith(outcomes: readonly HttpOutcome[]) {
  let time = 1_000_000;
  const sent: { url: string; at: number }[] = [];
  const client = createPoliteClient({
    get: async (url) => {
      sent.push({ url, at: time });
      return outcomes[Math.min(sent.length, outcomes.length) - 1] ?? outcome(200);
    },
    sleep: async (milliseconds) => {
      time += milliseconds;
    },
    now: () => time,
  });
  return { client, sent };
}

function outcome(status: number, body = "body", retryAfter?: string): HttpOutcome {
  return { kind: "answer", status, bytes: new TextEncoder().encode(body), retryAfter };
}

describe("the polite client", () => {
  test("asks one host once in three seconds, and another one at once", async () => {
    const { client, sent } = clientWith([outcome(200)]);
    for (const url of ["http://a.example/1", "http://a.example/2", "http://b.example/1"])
      await client(request(url));
    expect(sent.map(({ at }) => at - 1_000_000)).toEqual([0, 3000, 3000]);
  });

  test("waits as it is asked and takes the answer that comes then", async () => {
    const { client, sent } = clientWith([outcome(429, "", "30"), outcome(503), outcome(200)]);
    expect(await client(request("http://a.example"))).toMatchObject({ kind: "take" });
    expect(sent.map(({ at }) => at - 1_000_000)).toEqual([0, 30_000, 40_000]);
  });

  test("an answer of the wrong kind is not taken, however often it comes", async () => {
    const { client, sent } = clientWith([outcome(200, "<html>come back later</html>")]);
    expect(await client(request("http://a.example", "atom"))).toEqual({
      kind: "failed",
      reason: "an Atom feed was expected, something else came, 4 times",
    });
    expect(sent).toHaveLength(4);
  });

  test("whatever comes, no host is asked more often than every three seconds, nor more than four times for one thing", async () => {
    const any = fc.oneof(
      fc
        .record({
          status: fc.constantFrom(200, 404, 429, 500, 503),
          after: fc.constantFrom(undefined, "0", "2", "9"),
        })
        .map(({ status, after }) => outcome(status, "body", after)),
      fc.constant<HttpOutcome>({ kind: "broken", reason: "cut" }),
    );
    const urls = fc.array(fc.constantFrom("http://a.example/1", "http://a.example/2", "http://b.example/1"), {
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(any, { minLength: 1, maxLength: 12 }), urls, async (outcomes, wanted) => {
        const { client, sent } = clientWith(outcomes);
        for (const url of wanted) await client(request(url));
        for (const host of ["a.example", "b.example"]) {
          const times = sent.filter(({ url }) => url.includes(host)).map(({ at }) => at);
          expect(times.every((at, index) => index === 0 || at - (times[index - 1] ?? 0) >= 3000)).toBe(true);
        }
        expect(sent.length).toBeLessThanOrEqual(4 * wanted.length);
      }),
      { numRuns: 50 },
    );
  });
});
