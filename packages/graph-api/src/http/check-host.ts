import type { MiddlewareHandler } from "hono";
import { errorResponse } from "./error-response.ts";

const loopbackNames = new Set(["127.0.0.1", "localhost", "[::1]"]);

/**
 * Refuses requests that a page of another origin makes through a name of its own (DNS rebinding):
 * the Host header must be a loopback name, or one that the person allowed.
 */
export function checkHost(allowedHosts: readonly string[] = []): MiddlewareHandler {
  const allowed = new Set([...loopbackNames, ...allowedHosts.map((host) => host.toLowerCase())]);
  return async (context, next) => {
    const host = (context.req.header("host") ?? new URL(context.req.url).host).toLowerCase();
    const name = host.replace(/:\d+$/, "");
    if (allowed.has(name)) return next();
    return errorResponse(
      context,
      "forbidden-host",
      `the Host header is ${JSON.stringify(host.slice(0, 100))}; expected 127.0.0.1 or localhost`,
    );
  };
}
