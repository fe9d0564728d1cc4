import { decideRetry, type RetryDecision } from "./decide-retry.ts";
import { wrongContent } from "./expected-content.ts";
import type { FetchRequest } from "./fetch-request.ts";
import type { HttpOutcome } from "./http-get.ts";

/** Time and network, handed in so that tests need neither. */
export interface FetchTools {
  readonly get: (url: string) => Promise<HttpOutcome>;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Told what is being waited for, when it takes longer than the usual gap. */
  readonly onWait?: ((reason: string, milliseconds: number) => void) | undefined;
}

/** How a request ended. */
export type FetchEnd = Exclude<RetryDecision, { kind: "wait" }>;

/** Between two requests to one host, in milliseconds: what arXiv asks of programs (arXiv API terms of use). */
const gap = 3000;

/** Sends requests one after the other, each host at most once in three seconds, and tries again what may come right. */
export function createPoliteClient(tools: FetchTools): (request: FetchRequest) => Promise<FetchEnd> {
  const lastAt = new Map<string, number>();
  const send = async (url: string): Promise<HttpOutcome> => {
    const { host } = new URL(url);
    const free = (lastAt.get(host) ?? Number.NEGATIVE_INFINITY) + gap;
    if (free > tools.now()) await tools.sleep(free - tools.now());
    const outcome = await tools.get(url);
    lastAt.set(host, tools.now());
    return outcome;
  };
  return async ({ url, expects }) => {
    for (let attempt = 1; ; attempt += 1) {
      const outcome = await send(url);
      const wrong = outcome.kind === "answer" ? wrongContent(outcome.bytes, expects) : undefined;
      const decision = decideRetry(outcome, { attempt, wrong, now: tools.now() });
      if (decision.kind !== "wait") return decision;
      tools.onWait?.(decision.reason, decision.for);
      await tools.sleep(decision.for);
    }
  };
}
