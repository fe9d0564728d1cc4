import type { SourceFormatReader } from "../source-format-reader.ts";

/** `  • 7 authors`, `[- 9 authors](https://…)`, `2 authors](https://…)`. */
const authorCountLine = /^[ \t]*\[?(?:[-•*·][ \t]*)?\d{1,5} authors?(?:\]\(\S*\))?[ \t]*$/m;
const bannerLine = /^#{0,3}[ \t]*(?:Daily|Trending) Papers\b/m;
/** `May 19`, `Oct 1, 2024 17`, `· Published on Oct 6, 2025`. */
const dateLine =
  /^[ \t]*(?:·[ \t]*)?(?:Published on )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2}(?:, \d{4})?\b.{0,120}$/m;

/** Text of a Daily Papers page as a browser or a scraper saves it: title, abstract, count of authors, date. */
export const dailyPapers: SourceFormatReader = {
  recognises: (text) => dateLine.test(text) && (authorCountLine.test(text) || bannerLine.test(text)),
  rendered: false,
  read: (text) => ({ text, records: [], notes: [] }),
};
