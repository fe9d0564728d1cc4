import type { PaperCard } from "@methodscape/graph-model";

/** A way out of the page. */
export interface LinkOut {
  readonly name: string;
  readonly address: string;
}

/** Where a paper can be read; addresses that are not of the web are left out, so that no script hides in one. */
export function linksOut({ arxivId, doi, url }: Pick<PaperCard, "arxivId" | "doi" | "url">): LinkOut[] {
  const links: LinkOut[] = [];
  if (arxivId !== undefined)
    links.push({ name: `arXiv ${arxivId}`, address: `https://arxiv.org/abs/${arxivId}` });
  if (doi !== undefined) links.push({ name: `DOI ${doi}`, address: `https://doi.org/${doi}` });
  const known = links.some(({ address }) => address === url);
  if (url !== undefined && !known && /^https?:\/\//i.test(url))
    links.push({ name: hostOf(url), address: url });
  return links;
}

/** The way to an entity's `reference`: `arxiv:2402.03300`. */
export function referenceLink(reference: string | undefined): LinkOut | undefined {
  if (reference?.startsWith("arxiv:") !== true) return undefined;
  const arxivId = reference.slice("arxiv:".length);
  return { name: `arXiv ${arxivId}`, address: `https://arxiv.org/abs/${arxivId}` };
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host.replace(/^www\./, "") : "link";
}
