import type { Paper } from "@methodscape/graph-model";

/** Works whose record is to be fetched, by the id that finds it; without one, a search by title may find it. */
export interface WantedRecords {
  readonly arxivIds: readonly string[];
  readonly dois: readonly string[];
  readonly nameless: readonly Paper[];
}

/** Works whose full text is to be fetched, and those that have no address for one. */
export interface WantedFullTexts {
  readonly arxivIds: readonly string[];
  readonly pdfAddresses: readonly string[];
  readonly addressless: readonly Paper[];
}

/** Papers whose abstract was not read, each by the id that finds it. Videos, code and blogs have no abstract to look for. */
export function missingAbstracts(papers: readonly Paper[]): WantedRecords {
  return byId(papers.filter(({ kind, read }) => kind === "paper" && !hasPart(read, "abstract")));
}

/** Papers whose full text was not read. */
export function missingFullTexts(papers: readonly Paper[]): WantedFullTexts {
  const missing = papers.filter(({ kind, read }) => kind === "paper" && !hasPart(read, "full-text"));
  const others = missing.filter(({ arxivId }) => arxivId === undefined);
  const isPdf = ({ url }: Paper) => url !== undefined && /^https?:\/\/[^?#]+\.pdf$/i.test(url);
  return {
    arxivIds: missing.flatMap(({ arxivId }) => arxivId ?? []),
    pdfAddresses: others.filter(isPdf).flatMap(({ url }) => url ?? []),
    addressless: others.filter((paper) => !isPdf(paper)),
  };
}

function hasPart(read: Paper["read"], name: Paper["read"][number]["part"]): boolean {
  return read.some(({ part }) => part === name);
}

function byId(papers: readonly Paper[]): WantedRecords {
  return {
    arxivIds: papers.flatMap(({ arxivId }) => arxivId ?? []),
    dois: papers.flatMap(({ arxivId, doi }) => (arxivId === undefined && doi !== undefined ? [doi] : [])),
    nameless: papers.filter(({ arxivId, doi }) => arxivId === undefined && doi === undefined),
  };
}
