/** New ids (2402.03300) and old ones (math.GT/0309136), as arXiv has given them since 2007 and before. */
const arxivIdPattern = String.raw`\d{4}\.\d{4,5}|[a-z]{2,10}(?:-[a-z]{2,8})?(?:\.[A-Z]{2})?\/\d{7}`;
const bareArxivId = new RegExp(`^(?:arxiv:)?(${arxivIdPattern})(?:v\\d{1,2})?$`, "i");
const arxivMentions = [
  // https://arxiv.org/abs/2402.03300v2, …/pdf/2402.03300.pdf, …/html/2402.03300v1, also alphaxiv.org and ar5iv.org
  new RegExp(
    `(?:arxiv|alphaxiv|ar5iv)(?:\\.labs\\.arxiv)?\\.org/(?:abs|pdf|html|format|overview)/(${arxivIdPattern})(?!\\d)`,
    "i",
  ),
  // arXiv:2402.03300 [cs.CL]
  new RegExp(`\\barxiv:\\s?(${arxivIdPattern})(?!\\d)`, "i"),
  // https://huggingface.co/papers/2402.03300 is named by its arXiv id
  /\b(?:huggingface\.co|hf\.co)\/papers\/(\d{4}\.\d{4,5})(?!\d)/i,
  // https://doi.org/10.48550/arXiv.2402.03300 is arXiv's own DOI
  /\b10\.48550\/arxiv\.(\d{4}\.\d{4,5})(?!\d)/i,
];
const doiMention = /\b(10\.\d{4,9}\/[^\s"'<>()[\]{}“”]{1,200})/;

/** The arXiv id that a text gives in a URL, after `arXiv:` or as arXiv's own DOI, without version; the first one counts. */
export function findArxivId(text: string): string | undefined {
  for (const pattern of arxivMentions) {
    const id = pattern.exec(text)?.[1];
    if (id !== undefined && isPossible(id)) return id;
  }
  return undefined;
}

/** The arXiv id that a field holds by itself (`2402.03300v1`, `arXiv:2402.03300`) or in a URL. */
export function parseArxivId(field: string): string | undefined {
  const id = bareArxivId.exec(field.trim())?.[1];
  return id !== undefined && isPossible(id) ? id : findArxivId(field);
}

/** The first DOI in a text, in lower case as DOIs do not tell cases apart (DOI Handbook §2.4); arXiv's own DOIs are arXiv ids instead. */
export function findDoi(text: string): string | undefined {
  const doi = doiMention
    .exec(text)?.[1]
    ?.replace(/[.,;:]+$/, "")
    .toLowerCase();
  return doi === undefined || doi.startsWith("10.48550/arxiv.") ? undefined : doi;
}

/** Since April 2007 an id begins with year and month: 9913.00001 is not one. */
function isPossible(id: string): boolean {
  const month = Number(id.slice(2, 4));
  return id.includes("/") || (Number(id.slice(0, 4)) >= 704 && month >= 1 && month <= 12);
}
