import { feedEntries } from "../arxiv/feed-entries.ts";
import { paperFromFeedEntry } from "../arxiv/paper-from-feed-entry.ts";
import { renderPapers } from "../records/render-papers.ts";
import type { SourceFormatReader } from "../source-format-reader.ts";

/** A feed of arXiv: the answer of its API (Atom), or a daily feed of new papers (Atom or RSS). */
export const arxivAtom: SourceFormatReader = {
  recognises: (text) => {
    const head = text.slice(0, 5000);
    return (
      /^\s*<(?:\?xml|feed|rss)/.test(head) && /<(?:feed|rss)[\s>]/.test(head) && /arxiv\.org/i.test(head)
    );
  },
  rendered: true,
  read: (text) =>
    renderPapers(feedEntries(text).map((entry, at) => paperFromFeedEntry(entry, `entry ${at + 1}`))),
};
