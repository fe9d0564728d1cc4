/** Where the services are. */
export interface ServiceAddresses {
  /** arXiv's API, `…/api/query`. */
  readonly arxivApi: string;
  /** The site with whole papers as HTML, `…/html/<id>`. */
  readonly arxivHtml: string;
  /** The site that arXiv keeps for programs, `…/pdf/<id>`. */
  readonly arxivPdf: string;
  readonly openAlex: string;
}

/** The services' own addresses; for a mirror, or a test, each can be set in the environment. */
export function serviceAddresses(
  environment: Readonly<Record<string, string | undefined>>,
): ServiceAddresses {
  return {
    arxivApi: environment.METHODSCAPE_ARXIV_API ?? "https://export.arxiv.org",
    arxivHtml: environment.METHODSCAPE_ARXIV_HTML ?? "https://arxiv.org",
    arxivPdf: environment.METHODSCAPE_ARXIV_PDF ?? "https://export.arxiv.org",
    openAlex: environment.METHODSCAPE_OPENALEX ?? "https://api.openalex.org",
  };
}
