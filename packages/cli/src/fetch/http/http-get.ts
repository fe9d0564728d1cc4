/** What came of one GET: an answer with a status, or the reason why none came. */
export type HttpOutcome =
  | {
      readonly kind: "answer";
      readonly status: number;
      readonly bytes: Uint8Array;
      /** The header as it came, for 429 and 503. */
      readonly retryAfter: string | undefined;
    }
  | { readonly kind: "unreachable"; readonly reason: string }
  | { readonly kind: "broken"; readonly reason: string }
  | { readonly kind: "refused"; readonly reason: string };

export interface HttpLimits {
  /** For the whole answer, in milliseconds. */
  readonly timeout: number;
  /** For the body, in bytes. */
  readonly size: number;
  readonly redirects: number;
}

const defaultLimits: HttpLimits = { timeout: 120_000, size: 64 * 1024 * 1024, redirects: 5 };

/** Codes of the operating system and of undici that mean that nobody was reached. */
const unreachable = new Set(
  "ENOTFOUND EAI_AGAIN ENETUNREACH EHOSTUNREACH ENETDOWN ECONNREFUSED UND_ERR_CONNECT_TIMEOUT".split(" "),
);

/**
 * The one place of this program that sends a request to another machine. Follows redirects over http and https only,
 * and stops at the limits of time and size. Never throws.
 */
export async function httpGet(
  url: string,
  userAgent: string,
  limits: Partial<HttpLimits> = {},
): Promise<HttpOutcome> {
  const bounds = { ...defaultLimits, ...limits };
  const signal = AbortSignal.timeout(bounds.timeout);
  try {
    return await follow(
      new URL(url),
      { headers: { "user-agent": userAgent }, signal, redirect: "manual" },
      bounds,
    );
  } catch (error) {
    return failureOf(error, bounds);
  }
}

async function follow(start: URL, init: RequestInit, bounds: HttpLimits): Promise<HttpOutcome> {
  let url = start;
  for (let hop = 0; hop <= bounds.redirects; hop += 1) {
    if (url.protocol !== "http:" && url.protocol !== "https:")
      return {
        kind: "refused",
        reason: `the address leads to ${url.protocol}, and only http and https are followed`,
      };
    const response = await fetch(url, init);
    const location = response.headers.get("location");
    if (response.status < 300 || response.status >= 400 || location === null)
      return readAnswer(response, bounds);
    await response.body?.cancel();
    if (!URL.canParse(location, url.href))
      return { kind: "refused", reason: "the address leads to one that is none" };
    url = new URL(location, url);
  }
  return { kind: "refused", reason: `the address leads on more than ${bounds.redirects} times` };
}

async function readAnswer(response: Response, { size }: HttpLimits): Promise<HttpOutcome> {
  const tooLarge = { kind: "refused", reason: `the answer has more than ${size} bytes` } as const;
  const chunks: Uint8Array[] = [];
  let length = 0;
  const isAnnounced = Number(response.headers.get("content-length") ?? 0) > size;
  for await (const chunk of isAnnounced ? [] : (response.body ?? [])) {
    length += chunk.length;
    if (length > size) return tooLarge;
    chunks.push(chunk);
  }
  if (isAnnounced) {
    await response.body?.cancel();
    return tooLarge;
  }
  const retryAfter = response.headers.get("retry-after") ?? undefined;
  return { kind: "answer", status: response.status, bytes: Buffer.concat(chunks), retryAfter };
}

function failureOf(error: unknown, { timeout }: HttpLimits): HttpOutcome {
  if (error instanceof Error && error.name === "TimeoutError")
    return { kind: "broken", reason: `no whole answer came within ${timeout / 1000} seconds` };
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : undefined;
  if (code !== undefined && unreachable.has(code)) return { kind: "unreachable", reason: code };
  return { kind: "broken", reason: `the answer broke off${code === undefined ? "" : ` (${code})`}` };
}
