import type { HttpOutcome } from "./http-get.ts";

/** What to do with an outcome. Times in milliseconds. */
export type RetryDecision =
  | { readonly kind: "take"; readonly bytes: Uint8Array }
  | { readonly kind: "wait"; readonly for: number; readonly reason: string }
  | { readonly kind: "absent" | "failed" | "unreachable"; readonly reason: string };

/** So often a request is sent at most. */
export const mostAttempts = 4;
/** Who is asked to come back later than this is told so, and no time is spent waiting. */
const longestWait = 5 * 60_000;
const firstWait = 5_000;

/**
 * Judges the outcome of the given attempt (from 1). Too many requests and trouble of the server are tried again, after
 * the time that the server asks for (RFC 9110 §10.2.3) or 5, 10, 20 seconds; what is not there is not asked for twice.
 * @param wrong what is wrong with the body, if it is not what was asked for
 * @param now milliseconds since 1970, for a server that names a date
 */
export function decideRetry(
  outcome: HttpOutcome,
  {
    attempt,
    wrong,
    now,
  }: { readonly attempt: number; readonly wrong?: string | undefined; readonly now: number },
): RetryDecision {
  if (outcome.kind === "unreachable") return { kind: outcome.kind, reason: outcome.reason };
  if (outcome.kind === "refused") return { kind: "failed", reason: outcome.reason };
  if (outcome.kind === "broken") return again(outcome.reason, attempt, undefined);
  const { status, bytes, retryAfter } = outcome;
  if (status === 404 || status === 410) return { kind: "absent", reason: "there is none" };
  if (status === 408 || status === 425 || status === 429 || status >= 500)
    return again(`the server answered ${status}`, attempt, waitOf(retryAfter, now));
  if (status < 200 || status >= 300) return { kind: "failed", reason: `the server answered ${status}` };
  return wrong === undefined ? { kind: "take", bytes } : again(wrong, attempt, undefined);
}

function again(reason: string, attempt: number, asked: number | undefined): RetryDecision {
  if (attempt >= mostAttempts) return { kind: "failed", reason: `${reason}, ${attempt} times` };
  const wait = Math.max(asked ?? 0, firstWait * 2 ** (attempt - 1));
  if (wait <= longestWait) return { kind: "wait", for: wait, reason };
  return { kind: "failed", reason: `${reason} and asks to come back in ${Math.ceil(wait / 60_000)} minutes` };
}

/** Seconds, or a date. */
function waitOf(retryAfter: string | undefined, now: number): number | undefined {
  if (retryAfter === undefined) return undefined;
  if (/^\d{1,9}$/.test(retryAfter.trim())) return Number(retryAfter) * 1000;
  const date = Date.parse(retryAfter);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
