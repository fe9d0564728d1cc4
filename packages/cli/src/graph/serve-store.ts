import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { serve } from "@hono/node-server";
import { createApp, type GraphStore } from "@methodscape/graph-api";
import { CliError } from "../errors/cli-error.ts";

/** Where the explorer listens when nobody says otherwise. */
const defaultPort = 4870;
const portsTried = 20;
const loopback = "127.0.0.1";

export interface ServeOptions {
  /** The person's own choice; undefined takes the default port, or the next free one. */
  readonly port: number | undefined;
  readonly allowedHosts?: readonly string[] | undefined;
  /** Address to listen on; anything but loopback is for containers. */
  readonly host?: string | undefined;
}

/** A running server: its address, and how to end it. */
interface RunningServer {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves the explorer and the API over a store.
 * @throws {CliError} when the chosen port is taken, or none of the next ones is free.
 */
async function serveStore(store: GraphStore, options: ServeOptions): Promise<RunningServer> {
  const app = createApp({ store, page: pageFolder(), allowedHosts: options.allowedHosts });
  const host = options.host ?? loopback;
  const ports =
    options.port === undefined
      ? Array.from({ length: portsTried }, (_, step) => defaultPort + step)
      : [options.port];
  for (const port of ports) {
    const server = await listen(app.fetch, host, port);
    if (server === undefined) continue;
    if (port !== ports[0])
      process.stderr.write(`port ${defaultPort} is taken; ${port} is the next free one\n`);
    return server;
  }
  throw new CliError(
    options.port === undefined
      ? `the ports ${defaultPort} to ${defaultPort + portsTried - 1} are all taken; choose one with --port N`
      : `port ${options.port} is taken; choose another with --port N, or leave --port out to take the next free one`,
  );
}

function listen(
  fetch: Parameters<typeof serve>[0]["fetch"],
  hostname: string,
  port: number,
): Promise<RunningServer | undefined> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, hostname, port }, (info) => {
      resolve({
        address: `http://${hostname.includes(":") ? `[${hostname}]` : hostname}:${info.port}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            if ("closeAllConnections" in server) server.closeAllConnections();
          }),
      });
    });
    server.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") resolve(undefined);
      else reject(listenProblem(error, hostname, port));
    });
  });
}

function listenProblem(error: NodeJS.ErrnoException, hostname: string, port: number): Error {
  switch (error.code) {
    case "EACCES":
      return new CliError(`port ${port} may not be used by this person; choose one above 1023 with --port N`);
    case "ENOTFOUND":
    case "EAI_AGAIN":
    case "EADDRNOTAVAIL":
      return new CliError(
        `${hostname} is no address of this machine; leave --host out, or name one of its own`,
      );
    default:
      return error;
  }
}

/** The built page, as vite leaves it. */
function pageFolder(): string {
  const manifest = createRequire(import.meta.url).resolve("@methodscape/explorer-ui/package.json");
  const folder = join(dirname(manifest), "dist/page");
  if (existsSync(join(folder, "index.html"))) return folder;
  throw new CliError("the explorer page is not built; run: npx --yes pnpm@12.21.0 run build");
}

/** Serves a store, says where, and keeps the process until the person ends it. Throws what {@link serveStore} throws. */
export async function serveUntilStopped(store: GraphStore, options: ServeOptions): Promise<void> {
  const server = await serveStore(store, options);
  process.stdout.write(`Methodscape is at ${server.address} (Ctrl-C ends it)\n`);
  // What goes wrong here goes wrong for the question, too, which says so.
  store.prepare?.().catch(() => {});
  await untilStopped(server.close);
}

/**
 * Keeps the process until the person ends it (Ctrl-C) or it is told to stop, then closes the server: that is how
 * serving ends, so the exit code is 0. A second Ctrl-C ends it at once.
 */
async function untilStopped(close: () => Promise<void>): Promise<void> {
  await new Promise<void>((resolve) => {
    process.once("SIGINT", () => resolve());
    process.once("SIGTERM", () => resolve());
  });
  process.stderr.write("\nstopped\n");
  await close();
}
