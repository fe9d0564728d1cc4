/** What a response has to be to be kept. */
export type ExpectedContent = "atom" | "openalex" | "paper-html" | "pdf" | "any";

/** One file to fetch: from where, under which name it is kept, and what it has to be. */
export interface FetchRequest {
  /** For messages: `the abstracts of 12 works from arXiv`. */
  readonly what: string;
  readonly url: string;
  /** Path in the folder of fetched files, with forward slashes; the same request always has the same. */
  readonly file: string;
  readonly expects: ExpectedContent;
  /** Tried when this one is not to be had: the PDF where there is no HTML. */
  readonly otherwise?: FetchRequest | undefined;
}
