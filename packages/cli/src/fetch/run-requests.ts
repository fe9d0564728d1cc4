import { CliError } from "../errors/cli-error.ts";
import type { FetchedFolder } from "./fetched-folder.ts";
import type { FetchRequest } from "./http/fetch-request.ts";
import type { FetchEnd } from "./http/polite-client.ts";

/** How a request was served. */
export interface ServedRequest {
  readonly request: FetchRequest;
  readonly how: "fetched" | "kept" | "missed";
  /** Why it was missed. */
  readonly reason?: string | undefined;
}

export interface RunOptions {
  /** Fetch what is there already once more. */
  readonly again?: boolean | undefined;
  readonly onRequest?: ((request: FetchRequest, done: number, total: number) => void) | undefined;
}

/**
 * Serves requests in their order, from the folder where an earlier run has kept the file, and writes each file as soon
 * as it is whole: a run that was stopped goes on where it was.
 * @throws {CliError} when a host cannot be reached; what came before is kept.
 */
export async function runRequests(
  requests: readonly FetchRequest[],
  send: (request: FetchRequest) => Promise<FetchEnd>,
  folder: FetchedFolder,
  { again = false, onRequest = () => {} }: RunOptions = {},
): Promise<ServedRequest[]> {
  const served: ServedRequest[] = [];
  for (const [done, request] of requests.entries()) {
    onRequest(request, done, requests.length);
    served.push(await serve(request, send, folder, again));
  }
  return served;
}

async function serve(
  request: FetchRequest,
  send: (request: FetchRequest) => Promise<FetchEnd>,
  folder: FetchedFolder,
  again: boolean,
): Promise<ServedRequest> {
  for (let at: FetchRequest | undefined = again ? undefined : request; at !== undefined; at = at.otherwise)
    if ((await folder.read(at.file)) !== undefined) return { request: at, how: "kept" };
  const end = await send(request);
  if (end.kind === "take") {
    await folder.write(request.file, end.bytes);
    return { request, how: "fetched" };
  }
  if (end.kind === "unreachable") throw unreachable(request, end.reason, folder);
  if (request.otherwise !== undefined) return serve(request.otherwise, send, folder, again);
  return { request, how: "missed", reason: end.reason };
}

function unreachable({ url }: FetchRequest, code: string, { path }: FetchedFolder): CliError {
  const { host } = new URL(url);
  const advice = "check the network and run the same command again: it goes on where it was";
  return new CliError(`${host} cannot be reached (${code}); what has come is kept in ${path}; ${advice}`);
}
