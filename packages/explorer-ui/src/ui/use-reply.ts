import { useEffect, useState } from "react";

/** A reply that is awaited, has come, or failed with a line to read. */
export type Loading<Value> =
  | { readonly kind: "loading"; readonly last: Value | undefined }
  | { readonly kind: "ready"; readonly value: Value }
  | { readonly kind: "failed"; readonly message: string; readonly retry: () => void };

/**
 * Asks when `key` changes; a newer question ends the older one. The last value stays in sight meanwhile. Without a
 * key nothing is asked.
 */
export function useReply<Value>(
  key: string | undefined,
  ask: (signal: AbortSignal) => Promise<Value>,
): Loading<Value> {
  const [attempt, setAttempt] = useState(0);
  const [reply, setReply] = useState<Loading<Value>>({ kind: "loading", last: undefined });
  useEffect(() => {
    if (key === undefined) {
      setReply({ kind: "loading", last: undefined });
      return;
    }
    const controller = new AbortController();
    setReply((before) => ({ kind: "loading", last: lastValue(before) }));
    ask(controller.signal).then(
      (value) => {
        if (!controller.signal.aborted) setReply({ kind: "ready", value });
      },
      (error: unknown) => {
        if (controller.signal.aborted) return;
        const message = error instanceof Error ? error.message : "Something went wrong.";
        setReply({ kind: "failed", message, retry: () => setAttempt((count) => count + 1) });
      },
    );
    return () => controller.abort();
  }, [key, attempt]);
  return reply;
}

/** The value in sight: the one that has come, or the last one while the next is awaited. */
export function lastValue<Value>(reply: Loading<Value>): Value | undefined {
  return reply.kind === "ready" ? reply.value : reply.kind === "loading" ? reply.last : undefined;
}
