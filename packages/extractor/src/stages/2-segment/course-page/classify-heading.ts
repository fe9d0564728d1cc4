/** What a heading of a course page is: it opens a list of readings, sets other matter apart, introduces, or names a work. */
export type HeadingClass =
  | { readonly kind: "section"; readonly section: string }
  /** `endsList` for the headings of an essay: what follows, at any level, is its text. */
  | { readonly kind: "aside"; readonly endsList: boolean }
  | { readonly kind: "preamble" }
  | { readonly kind: "title" };

const required = /\b(?:required|mandatory|compulsory)\b/;
const more = /\b(?:more|additional|optional|further|supplementary|supplemental|suggested|recommended)\b/;

const qualifier =
  "(?:required|mandatory|compulsory|more|additional|optional|further|supplementary|supplemental|suggested|recommended|extra|related|background|" +
  "core|basic|basics|main|key|session|class|in-class|weekly|other|advanced|introductory|foundational|survey|recent|selected|must|list|of|the|our|and|&|your|next)";
/** "Required Readings", "More papers on agents", "Background readings: retrieval"; with one of our words in front of it unless it says "readings". */
const qualifiedList = new RegExp(
  `^(?:${qualifier}[\\s-]+){1,5}(?:readings?|reading list|papers?|materials?|resources|references|literature)(?:\\s*[:(–—-].*|\\s+(?:on|for|about|in)\\b.*)?$`,
);
const plainList =
  /^(?:readings?|reading list|papers to read|papers)(?:\s*[:(–—-].*)?$|^readings\s+(?:on|for|about)\b.*$/;
const sectionWords =
  /^(?:background|basics?|extras?|optional|required|more|additional|further|related work|related|supplementary|recommended|suggested|must[ -]read)$/;
/** What a course page holds besides its readings; a student's blog repeats their titles. */
const asideWords =
  /^(?:in-class )?(?:insights?|notes?|summary|discussions?|questions?|q ?& ?a|schedule|agenda|logistics|announcements?|references|table of contents|contents|outline|introduction|conclusions?|acknowledge?ments?|presenters?|presentations?|teams?|projects?|homework|assignments?|(?:key )?takeaways?|motivation|overview|abstract|demo|quiz|feedback|appendix|learning (?:goals|objectives)|slides?|videos?|recordings?|blogs?)$/;
const asideOpening =
  /^(?:(?:(?:student |our |team )?blogs?\b|blog ?post).{0,40}|(?:lecture |our |class |presentation )?slides(?:\s*[:(–—-].{0,40}|\s(?:from|by|for|and|of)\b.{0,40})?|(?:videos?|recordings?)\s*[:(–—-].{0,40})$/;
const essayWords =
  /\bblogs?\b|blog ?post|^(?:introduction|motivation|overview|conclusions?|outline|table of contents|contents|abstract|appendix)$/;
const preambleWords = /\bin this (?:session|class|week|lecture)\b|\bour readings cover\b/;

/** Tells what a heading is by its words alone; the page decides what a title is that has nothing under it. */
export function classifyHeading(words: string): HeadingClass {
  const plain = words
    .replace(/[*_`#]/g, "")
    .replace(/\s+/g, " ")
    .replace(/^(?:\d+[.)]|week \d+:?|[\p{So}\p{Emoji_Presentation}]+)\s+/iu, "")
    .trim()
    .toLowerCase();
  const bare = plain.replace(/[\s:.–—-]+$/, "");
  if (preambleWords.test(bare)) return { kind: "preamble" };
  if (qualifiedList.test(bare) || plainList.test(bare) || sectionWords.test(bare)) {
    return { kind: "section", section: sectionName(bare) };
  }
  const isAside = asideWords.test(bare) || asideOpening.test(bare);
  return isAside ? { kind: "aside", endsList: essayWords.test(bare) } : { kind: "title" };
}

/** `required` and `more` whatever the wording; any other list keeps its own words. */
function sectionName(bare: string): string {
  const opening = bare.split(/[:(–—]/)[0] ?? bare;
  if (required.test(opening)) return "required";
  return more.test(opening) ? "more" : bare;
}
