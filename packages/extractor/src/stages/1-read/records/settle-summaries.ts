import type { ReadNote } from "../note-diagnostic.ts";
import type { PaperFields } from "./paper-fields.ts";
import type { RecordDraft } from "./paper-from-object.ts";

/** A paper of which it is not settled yet what its summary is. */
export interface PaperDraft extends Pick<RecordDraft, "summary"> {
  readonly paper: PaperFields;
}

/** Authors speak of themselves. */
const authorsVoice = /\b(?:we|our|ours|us)\b/i;
/** Others speak of the paper: "The paper introduces …", "The authors …", "The research objective was …". */
const othersVoice =
  /\b(?:the|this) (?:research )?(?:paper|authors?|study|article|work|research|researchers|survey)\b|\bthe (?:methodology|key (?:idea|finding|innovation))\b|\bresearchers\b/i;
/** A text that a feed cut off: the dots are the feed's. */
const cutOff = /(?:\.{3}|…)$/;

/**
 * Settles what the summaries of a file are. arXiv and its feeds call the abstract a summary; digests give their own
 * account under the same name. Whichever voice more of the texts have decides for the file, and where most were cut
 * off they are no abstracts. Another's account is kept as a note: a note is never the paper's own claim.
 */
export function settleSummaries(drafts: readonly PaperDraft[]): {
  readonly papers: readonly PaperFields[];
  /** How many summaries were kept as notes. */
  readonly noted: number;
} {
  const summaries = drafts.map(({ summary }) => summary).filter((summary) => summary !== "");
  const balance = summaries.reduce((sum, summary) => sum + voiceOf(summary), 0);
  const cut = summaries.filter((summary) => cutOff.test(summary)).length;
  const areAbstracts = balance >= 0 && cut * 2 < summaries.length;
  let noted = 0;
  const papers = drafts.map(({ paper, summary }) => {
    if (summary === "" || summary === paper.abstract) return paper;
    if (paper.abstract === "" && areAbstracts) return { ...paper, abstract: summary };
    noted += 1;
    return { ...paper, notes: [summary, ...(paper.notes ?? [])] };
  });
  return { papers, noted };
}

/** 1 for the authors' own words, -1 for another's account of them, 0 where the words do not tell. */
function voiceOf(summary: string): number {
  if (authorsVoice.test(summary)) return 1;
  return othersVoice.test(summary) ? -1 : 0;
}

/** Told once for the file, at its first paper. */
export function noteSummaries(noted: number, total: number): ReadNote[] {
  if (noted === 0) return [];
  const message = `${noted} of ${total} summaries were read as notes on the paper, not as its abstract: they are cut off, speak of it from outside, or stand beside an abstract`;
  return [{ severity: "info", rule: "summary-as-note", message }];
}
