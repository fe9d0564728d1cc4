import { findDoi, parseArxivId } from "@methodscape/extractor";
import { CliError } from "../../errors/cli-error.ts";

/** A work as a person names it on the command line. */
export type WorkReference =
  | { readonly kind: "arxiv"; readonly id: string }
  | { readonly kind: "doi"; readonly doi: string }
  | { readonly kind: "url"; readonly url: string };

/**
 * Reads `arxiv:2402.03300`, `2402.03300v2`, `doi:10.1145/…`, or an address; addresses of arXiv and of DOIs are ids.
 * @throws {CliError} for anything else.
 */
export function parseWorkReference(text: string): WorkReference {
  const arxivId = parseArxivId(text);
  if (arxivId !== undefined) return { kind: "arxiv", id: arxivId };
  const isAddress = /^https?:\/\//i.test(text);
  const doi = !isAddress || /^https?:\/\/(?:dx\.)?doi\.org\//i.test(text) ? findDoi(text) : undefined;
  if (doi !== undefined) return { kind: "doi", doi };
  if (isAddress && URL.canParse(text)) return { kind: "url", url: text };
  throw new CliError(
    `${JSON.stringify(text)} names no work; expected arxiv:2402.03300, doi:10.1145/…, or an address with http:// or https://`,
  );
}
