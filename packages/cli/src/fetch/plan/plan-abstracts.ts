import type { FetchRequest } from "../http/fetch-request.ts";
import { fileName } from "../http/file-name.ts";
import type { ServiceAddresses } from "../http/service-addresses.ts";

/** Both services answer for as many works at once (arXiv API manual §3.1.2; OpenAlex: 100 values in a filter). */
const perRequest = 50;

/** Requests for the records, with abstracts, of works by id: batches from arXiv, and from OpenAlex for those that have a DOI only. */
export function planAbstracts(
  works: { readonly arxivIds: readonly string[]; readonly dois: readonly string[] },
  services: ServiceAddresses,
): FetchRequest[] {
  return [
    ...batches(works.arxivIds).map((ids): FetchRequest => {
      const query = new URLSearchParams({ id_list: ids.join(","), max_results: String(ids.length) });
      return {
        what: `${recordsOf(ids)} from arXiv`,
        url: `${services.arxivApi}/api/query?${query}`,
        file: `abstracts/${fileName(`arxiv ${ids.join(" ")}`, "atom.xml")}`,
        expects: "atom",
      };
    }),
    ...batches(works.dois).map((dois): FetchRequest => {
      const query = new URLSearchParams({ filter: `doi:${dois.join("|")}`, "per-page": String(perRequest) });
      return {
        what: `${recordsOf(dois)} from OpenAlex`,
        url: `${services.openAlex}/works?${query}`,
        file: `abstracts/${fileName(`doi ${dois.join(" ")}`, "openalex.json")}`,
        expects: "openalex",
      };
    }),
  ];
}

function recordsOf(ids: readonly string[]): string {
  return ids.length === 1 ? `the record of ${ids[0]}` : `the records of ${ids.length} works`;
}

/** Sorted, each once, so that equal works are equal requests. */
function batches(ids: readonly string[]): string[][] {
  const sorted = [...new Set(ids)].sort();
  const count = Math.ceil(sorted.length / perRequest);
  return Array.from({ length: count }, (_, at) => sorted.slice(at * perRequest, (at + 1) * perRequest));
}
