import * as z from "zod/mini";
import type { FetchRequest } from "../http/fetch-request.ts";
import { fileName } from "../http/file-name.ts";
import type { ServiceAddresses } from "../http/service-addresses.ts";

export const fieldServices = ["arxiv", "openalex"] as const;
export type FieldService = (typeof fieldServices)[number];

/** What a field is built from: all that decides which works are in it. */
export const fieldQuestionSchema = z.object({
  service: z.enum(fieldServices),
  /** Words that a person gave. */
  queries: z.array(z.string()),
  /** Names that stand for a syllabus. */
  around: z.array(z.string()),
  /** Days, `2024-01-01`, both included. */
  since: z.optional(z.string()),
  until: z.string(),
  /** So many works of each query at most: up to a page, or whole pages. */
  limit: z.int(),
});
export type FieldQuestion = z.infer<typeof fieldQuestionSchema>;

/** Both services give as many works a page. */
export const pageSize = 100;

/** The request for one page of one query's answer, the most relevant works first. The page's name says its place. */
export function fieldPage(
  question: FieldQuestion,
  query: string,
  page: number,
  services: ServiceAddresses,
): FetchRequest {
  const size = Math.min(pageSize, question.limit);
  const key = `${query} ${question.since ?? "any"} ${question.until} ${question.limit} page ${page + 1}`;
  return {
    what: `"${query}", page ${page + 1}`,
    ...(question.service === "arxiv"
      ? {
          url: `${services.arxivApi}/api/query?${arxivQuery(question, query, page * pageSize, size)}`,
          file: fileName(key, "atom.xml"),
          expects: "atom" as const,
        }
      : {
          url: `${services.openAlex}/works?${openAlexQuery(question, query, page + 1, size)}`,
          file: fileName(key, "openalex.json"),
          expects: "openalex" as const,
        }),
  };
}

/** API manual §5.1: `all:` searches title, abstract and authors; dates as `YYYYMMDDhhmm`. */
function arxivQuery(
  { since, until }: FieldQuestion,
  query: string,
  start: number,
  size: number,
): URLSearchParams {
  const from = (since ?? "1991-01-01").replaceAll("-", "");
  const window = `submittedDate:[${from}0000 TO ${until.replaceAll("-", "")}2359]`;
  return new URLSearchParams({
    search_query: `all:"${query.replaceAll('"', " ")}" AND ${window}`,
    start: String(start),
    max_results: String(size),
    sortBy: "relevance",
    sortOrder: "descending",
  });
}

function openAlexQuery(
  { since, until }: FieldQuestion,
  query: string,
  page: number,
  size: number,
): URLSearchParams {
  const from = since === undefined ? [] : [`from_publication_date:${since}`];
  const filter = [
    `title_and_abstract.search:"${query.replace(/[",|]/g, " ")}"`,
    ...from,
    `to_publication_date:${until}`,
  ];
  return new URLSearchParams({
    filter: filter.join(","),
    sort: "relevance_score:desc",
    "per-page": String(size),
    page: String(page),
  });
}
