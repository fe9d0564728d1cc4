import type { Paper } from "@methodscape/graph-model";
import { markdownAddress, markdownText } from "./markdown-text.ts";

/** What a course page says of a reading. */
type ListedPaper = Pick<Paper, "title" | "authors" | "arxivId" | "doi" | "url">;

/** A reading as a course page lists it: a heading, then who wrote it and where it is to be found, as far as is known. */
export function readingMarkdown(paper: ListedPaper): string {
  const address = addressOf(paper);
  return [
    `#### ${markdownText(paper.title)}`,
    ...(paper.authors.length > 0 ? [`+ ${paper.authors.map(markdownText).join(", ")}`] : []),
    ...(address !== undefined ? [`+ ${address}`] : []),
  ].join("\n");
}

function addressOf({ arxivId, doi, url }: ListedPaper): string | undefined {
  if (arxivId !== undefined) return markdownAddress(`https://arxiv.org/abs/${arxivId}`);
  if (doi !== undefined) return markdownAddress(`https://doi.org/${doi}`);
  return url === undefined ? undefined : markdownAddress(url);
}
