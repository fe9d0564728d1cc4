import type { Paper } from "@methodscape/graph-model";
import type { FetchedFolder } from "../fetched-folder.ts";
import type { FetchRequest } from "../http/fetch-request.ts";
import { fileName } from "../http/file-name.ts";
import { readAnswer } from "../http/read-answer.ts";
import type { ServiceAddresses } from "../http/service-addresses.ts";

/** Answers to searches are kept here; the folder is hidden, for they list works that nobody asked for. */
const searches = ".searches";

/** A search of arXiv for a work of this title. */
export function titleSearch({ title }: Pick<Paper, "title">, services: ServiceAddresses): FetchRequest {
  const words = title.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  const query = new URLSearchParams({ search_query: `ti:"${words}"`, max_results: "5" });
  return {
    what: `a paper called "${title}" on arXiv`,
    url: `${services.arxivApi}/api/query?${query}`,
    file: `${searches}/${fileName(words, "atom.xml")}`,
    expects: "atom",
  };
}

/** The arXiv id of the only work in a search's answer whose title is the paper's, letter for letter; never the nearest one. */
export async function idFromSearch(
  { title }: Pick<Paper, "title">,
  search: FetchRequest,
  folder: FetchedFolder,
): Promise<string | undefined> {
  const bytes = await folder.read(search.file);
  if (bytes === undefined) return undefined;
  const same = readAnswer(bytes).works.filter((work) => letters(work.title) === letters(title));
  const ids = new Set(same.map(({ id }) => id));
  return ids.size === 1 ? same[0]?.id : undefined;
}

function letters(title: string): string {
  return title
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+]+/gu, "");
}
