import { CliError } from "../../errors/cli-error.ts";
import type { FetchedFolder } from "../fetched-folder.ts";
import type { FetchRequest } from "../http/fetch-request.ts";
import type { FetchEnd } from "../http/polite-client.ts";
import { readAnswer } from "../http/read-answer.ts";
import type { ServiceAddresses } from "../http/service-addresses.ts";
import { type RunOptions, runRequests } from "../run-requests.ts";
import { type FieldManifest, type FieldPage, pageHash } from "./field-manifest.ts";
import { type FieldQuestion, fieldPage, pageSize } from "./field-question.ts";

export type Send = (request: FetchRequest) => Promise<FetchEnd>;

/**
 * Fetches the pages of a field, query by query, until a query has no more works or its limit is reached. Pages that
 * are there already are not fetched.
 * @throws {CliError} when a page is not to be had: half a field says less than it seems to.
 */
export async function buildField(
  question: FieldQuestion,
  services: ServiceAddresses,
  send: Send,
  folder: FetchedFolder,
  options: RunOptions = {},
): Promise<FieldPage[]> {
  const pages: FieldPage[] = [];
  for (const query of [...new Set([...question.queries, ...question.around])]) {
    for (let page = 0; ; page += 1) {
      const request = fieldPage(question, query, page, services);
      const bytes = await bytesOf(request, send, folder, options);
      const { total, works } = readAnswer(bytes);
      const { url, file } = request;
      const ids = works.map(({ id }) => id);
      pages.push({ query, found: total, url, file, sha256: pageHash(bytes), ids });
      const reached = (page + 1) * pageSize;
      if (works.length === 0 || reached >= total || reached >= question.limit) break;
    }
  }
  return pages;
}

async function bytesOf(
  request: FetchRequest,
  send: Send,
  folder: FetchedFolder,
  options: RunOptions,
): Promise<Uint8Array> {
  const [served] = await runRequests([request], send, folder, options);
  const bytes = await folder.read(request.file);
  if (served?.how !== "missed" && bytes !== undefined) return bytes;
  throw new CliError(
    `${request.what} could not be fetched (${served?.reason ?? "it is gone"}); what has come is kept in ${folder.path}, and the same command goes on from there`,
  );
}

/**
 * Builds a field again from its manifest: what is there is compared with its hash, what is missing is fetched.
 * @throws {CliError} for a page that is another one by now, here or at the service.
 */
export async function repeatField(
  { pages, question }: FieldManifest,
  send: Send,
  folder: FetchedFolder,
): Promise<{ readonly fetched: number }> {
  let fetched = 0;
  for (const { file, url, sha256, query } of pages) {
    const kept = await folder.read(file);
    if (kept !== undefined) {
      if (pageHash(kept) !== sha256) throw changedHere(`${folder.path}/${file}`);
      continue;
    }
    const expects = question.service === "arxiv" ? "atom" : "openalex";
    const end = await send({ what: `"${query}"`, url, file, expects });
    if (end.kind !== "take")
      throw new CliError(`${url} could not be fetched (${end.reason}); try again later`);
    if (pageHash(end.bytes) !== sha256) throw changedThere(query);
    await folder.write(file, end.bytes);
    fetched += 1;
  }
  return { fetched };
}

function changedHere(path: string): CliError {
  return new CliError(
    `${path} is not as it was fetched; put the file back, or build the field anew with --again`,
  );
}

function changedThere(query: string): CliError {
  return new CliError(
    `the service answers "${query}" otherwise than when the field was built; the field is as it was, and --again builds it anew`,
  );
}
