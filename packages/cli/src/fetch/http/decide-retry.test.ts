import { describe, expect, test } from "vitest";
import { decideRetry, mostAttempts } from "./decide-retry.ts";
import type { HttpOutcome } from "./http-get.ts";

const now = Date.UTC(2025, 0, 1);

function answer(status: number, retryAfter?: string): HttpOutcome {
  return { kind: "answer", status, bytes: new Uint8Array([1]), retryAfter };
}

describe("decideRetry", () => {
  test.each([
    ["200", answer(200), "take"],
    ["404 is not asked for twice", answer(404), "absent"],
    ["403", answer(403), "failed"],
    ["429", answer(429), "wait"],
    ["503", answer(503), "wait"],
    ["a broken answer", { kind: "broken", reason: "cut" } as const, "wait"],
    ["no network", { kind: "unreachable", reason: "ENOTFOUND" } as const, "unreachable"],
    ["a limit", { kind: "refused", reason: "too large" } as const, "failed"],
  ])("%s", (_, outcome, kind) => {
    expect(decideRetry(outcome, { attempt: 1, now }).kind).toBe(kind);
  });

  test("a body of another kind is tried again: services answer with a page of regret and status 200", () => {
    expect(decideRetry(answer(200), { attempt: 1, now, wrong: "a page came" })).toMatchObject({
      kind: "wait",
    });
  });

  test("waits 5, 10, 20 seconds, then gives up and says how often it tried", () => {
    const waits = [1, 2, 3].map((attempt) => decideRetry(answer(500), { attempt, now }));
    expect(waits).toMatchObject([{ for: 5000 }, { for: 10_000 }, { for: 20_000 }]);
    expect(decideRetry(answer(500), { attempt: mostAttempts, now })).toEqual({
      kind: "failed",
      reason: "the server answered 500, 4 times",
    });
  });

  test("waits as long as the server asks, in seconds or to a date, and not for hours", () => {
    const wait = (retryAfter: string) => decideRetry(answer(429, retryAfter), { attempt: 1, now });
    expect(wait("42")).toMatchObject({ kind: "wait", for: 42_000 });
    expect(wait("1")).toMatchObject({ kind: "wait", for: 5000 });
    expect(wait(new Date(now + 90_000).toUTCString())).toMatchObject({ kind: "wait", for: 90_000 });
    expect(wait("soon")).toMatchObject({ kind: "wait", for: 5000 });
    expect(wait("7200")).toEqual({
      kind: "failed",
      reason: "the server answered 429 and asks to come back in 120 minutes",
    });
  });
});
