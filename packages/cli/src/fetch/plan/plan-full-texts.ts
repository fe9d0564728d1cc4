import type { FetchRequest } from "../http/fetch-request.ts";
import { fileName } from "../http/file-name.ts";
import type { ServiceAddresses } from "../http/service-addresses.ts";

/** For each arXiv id its page as HTML, or the PDF where arXiv has no HTML; the PDF of other works by its address. */
export function planFullTexts(
  works: { readonly arxivIds: readonly string[]; readonly pdfAddresses: readonly string[] },
  services: ServiceAddresses,
): FetchRequest[] {
  const pdfs = [...new Set(works.pdfAddresses)].sort().map((url): FetchRequest => {
    const words = url.replace(/^https?:\/\//, "").replace(/\.pdf$/i, "");
    return { what: url, url, file: `full-texts/${fileName(words, "pdf")}`, expects: "pdf" };
  });
  return [...planArxiv(works.arxivIds, services), ...pdfs];
}

function planArxiv(arxivIds: readonly string[], services: ServiceAddresses): FetchRequest[] {
  return [...new Set(arxivIds)].sort().map((id): FetchRequest => {
    const what = `the full text of arxiv:${id}`;
    const pdf: FetchRequest = {
      what: `${what} as PDF`,
      url: `${services.arxivPdf}/pdf/${id}`,
      file: `full-texts/${fileName(id, "pdf")}`,
      expects: "pdf",
    };
    return {
      what,
      url: `${services.arxivHtml}/html/${id}`,
      file: `full-texts/${fileName(id, "html")}`,
      expects: "paper-html",
      otherwise: pdf,
    };
  });
}
