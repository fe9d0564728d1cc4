import { readFile } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";
import type { MiddlewareHandler } from "hono";

const contentTypes: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};

/**
 * Serves the built page from a folder. Files under assets/ carry a hash in their name and may be kept for
 * ever; everything else is asked for again. Paths that leave the folder do not exist.
 */
export function pageFiles(folder: string): MiddlewareHandler {
  return async (context, next) => {
    if (context.req.method !== "GET" && context.req.method !== "HEAD") return next();
    const file = fileOf(folder, context.req.path);
    const bytes = file === undefined ? undefined : await readFile(file).catch(() => undefined);
    if (file === undefined || bytes === undefined) return next();
    const kept = context.req.path.startsWith("/assets/");
    return context.body(new Uint8Array(bytes), 200, {
      "Content-Type": contentTypes[extname(file)] ?? "application/octet-stream",
      "Cache-Control": kept ? "public, max-age=31536000, immutable" : "no-cache",
    });
  };
}

function fileOf(folder: string, path: string): string | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  if (decoded.includes("\0")) return undefined;
  const file = normalize(join(folder, decoded === "/" ? "index.html" : decoded));
  return file.startsWith(normalize(folder) + sep) ? file : undefined;
}
