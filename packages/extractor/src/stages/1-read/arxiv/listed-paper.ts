import type { PaperFields } from "../records/paper-fields.ts";

/** A paper of an arXiv listing or feed: what arXiv has is never an instructor's remark, and always a paper. */
export function listedPaper(
  fields: Pick<PaperFields, "title" | "abstract" | "authors" | "date" | "doi" | "section"> & {
    readonly arxivId: string;
  },
): PaperFields {
  return {
    ...fields,
    authorCount: fields.authors.length === 0 ? undefined : fields.authors.length,
    url: `https://arxiv.org/abs/${fields.arxivId}`,
    votes: undefined,
    comments: undefined,
    kind: "paper",
  };
}
