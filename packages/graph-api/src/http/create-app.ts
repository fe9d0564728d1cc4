import { Hono } from "hono";
import type { GraphStore } from "../store/graph-store.ts";
import { checkHost } from "./check-host.ts";
import { createApi } from "./create-api.ts";
import { errorResponse, thrownResponse } from "./error-response.ts";
import { pageFiles } from "./page-files.ts";
import { secureHeaders } from "./secure-headers.ts";

/** What the HTTP app is made from. */
export interface AppOptions {
  readonly store: GraphStore;
  /** Folder of the built page; without it only /api answers. */
  readonly page?: string | undefined;
  /** Host names allowed beside the loopback ones. */
  readonly allowedHosts?: readonly string[] | undefined;
  /** Where unknown errors go, with their stack. */
  readonly report?: ((error: unknown) => void) | undefined;
}

/** The HTTP surface over a store. It opens no port: hand `app.fetch` to a server, or call `app.request` in a test. */
export function createApp({ store, page, allowedHosts, report = console.error }: AppOptions): Hono {
  const app = new Hono();
  app.use(secureHeaders);
  app.use(checkHost(allowedHosts));
  app.onError((error, context) => thrownResponse(context, error, report));

  app.route("/api", createApi(store));
  if (page !== undefined) app.use(pageFiles(page));
  app.notFound((context) =>
    errorResponse(context, "not-found", `there is nothing at ${context.req.path}; the explorer is at /`),
  );
  return app;
}
