import type { FetchRequest } from "../http/fetch-request.ts";
import { fileName } from "../http/file-name.ts";

const knownEnding = /\.(pdf|html?|json|jsonl|bib|ris|csv|tsv|xml|atom|ya?ml|md|txt|zip)$/i;

/** Any address, kept as it comes; what it is, extraction tells by its content. */
export function planPage(url: string): FetchRequest {
  const { host, pathname, search } = new URL(url);
  const ending = knownEnding.exec(pathname)?.[1]?.toLowerCase() ?? "html";
  const words = `${host}${pathname.replace(knownEnding, "")}${search}`;
  return { what: url, url, file: `pages/${fileName(words, ending)}`, expects: "any" };
}
