import { listInEnglish } from "../../../../course-words/list-in-english.ts";

/** What a heading of a course page is: it opens a list of readings, sets other matter apart, introduces, or names a work. */
export type HeadingClass =
  | {
      readonly kind: "section";
      readonly section: string;
      /** False for words such as "Readings on X": within a list they head a group of it. */
      readonly opensWithin: boolean;
    }
  /** `note`: what it heads belongs to the work above it, if it stands deeper. `essay`: what follows, at any level, is its text. `posts`: so, unless it heads a group. */
  | { readonly kind: "aside"; readonly of: "note" | "essay" | "posts" | "other" }
  | { readonly kind: "preamble" }
  /** `kinds` when the words name kinds of works rather than one ("Surveys", "Useful links"); `label` for few words and a colon. */
  | { readonly kind: "title"; readonly heads: "kinds" | "label" | undefined };

const required = /\b(?:required|mandatory|compulsory|must[ -]read)\b/;
const more =
  /\b(?:more|additional|optional|further|supplementary|supplemental|suggested|recommended|bonus)\b/;

const qualifier =
  "(?:required|mandatory|compulsory|more|additional|optional|further|supplementary|supplemental|suggested|recommended|bonus|extra|related|background|" +
  "core|basic|basics|main|key|session|class|in-class|weekly|other|advanced|introductory|foundational|survey|recent|selected|must|list|of|the|our|and|&|your|next)";
const topicSuffix = "(?:\\s*[:(–—-].*|\\s+(?:on|for|about|in)\\b.*)?";
/** "Required Readings", "More papers on agents", "Background readings: retrieval"; with one of our words in front of it unless it says "readings". */
const qualifiedList = new RegExp(
  `^(?:${qualifier}[\\s-]+){1,5}(?:readings?|reading lists?|reading materials?|papers?|materials?|resources|references|literature)${topicSuffix}$`,
);
const plainList =
  /^(?:readings?|reading list|papers to read|papers)(?:\s*[:(–—-].*)?$|^readings\s+(?:on|for|about)\b.*$/;
const sectionWords =
  /^(?:background|basics?|extras?|optional|required|more|additional|further|supplementary|recommended|suggested|must[ -]read)(?:\s*[(–—-]\s?[^:]{1,40}|:\s?[^\s:]+(?:\s[^\s:]+){0,2})?$/;
const relatedWords = /^related(?: work)?$/;
const placed =
  /^(?:required|more|background|extra|additional|optional|further|supplementary|recommended|suggested)\b/;

/** What a course page holds besides its readings; a student's blog repeats their titles. */
const noteWords =
  /^(?:key |main |our )?(?:insights?|notes?|summary|takeaways?|highlights?|elements|abstract|remarks?|key (?:points|ideas|findings))$/;
const essayWords =
  /^(?:introduction|motivation|overview|conclusions?|outline|table of contents|contents|appendix|references|bibliography|future work)$/;
const asideWords =
  /^(?:in-class )?(?:discussions?|(?:discussion )?questions?|q ?& ?a|schedule|agenda|logistics|announcements?|acknowledge?ments?|presenters?|presentations?|teams?|projects?|homework|assignments?|demo|quiz|feedback|learning (?:goals|objectives)|slides?|videos?|recordings?|news|syllabus|grading)$/;
const asideOpening =
  /^(?:(?:lecture |our |class |presentation |student |team )?slides(?:\s*[:(–—-].{0,40}|\s(?:from|by|for|and|of)\b.{0,40})?|(?:videos?|recordings?)\s*[:(–—-].{0,40})$/;
const blogWords =
  /\bblogs?\b|^blog ?posts?\b|\b(?:team|group|students?)['’]?s? ?\d{0,2}['’]?s? (?:presentations?|slides|summary|notes|reports?)\b|^(?:summary|notes|presentations?) (?:of|from|by) (?:the |our )?(?:team|group|presentation|class|session|students?|readings?|discussion)\b/;
/** Plural and nothing else: a list of other people's posts. */
const manyPosts = /^(?:[\w-]{2,20} ){0,2}(?:blogs|blog ?posts)$/;
const preambleWords = /\bin this (?:session|class|week|lecture)\b|\bour readings cover\b/;
const kindsOfWorks =
  /^(?:[\p{L}-]{2,20} ){0,3}(?:links|surveys|papers|readings?|blogs|posts|articles|videos|talks?|tutorials|books|tools|codes?|repos|benchmarks|datasets|resources|materials|leaderboards|frameworks|libraries|reports|related)$/u;

/** Tells what a heading is by its words alone; the page decides what a title is that has nothing under it. */
export function classifyHeading(words: string): HeadingClass {
  const plain = words
    .replace(/[*_`#]/g, "")
    .replace(/\s+/g, " ")
    .replace(
      /^(?:\d{1,2}[.)]|[ivx]{1,4}[.)]|(?:week|session|part) [\divx]{1,4}:?|[\p{So}\p{Emoji_Presentation}]+\uFE0F?)\s+/iu,
      "",
    )
    .trim()
    .toLowerCase();
  const own = plain.replace(/[\s:：.–—-]+$/, "");
  const bare = listInEnglish(own) ?? own;
  if (blogWords.test(bare)) return { kind: "aside", of: manyPosts.test(bare) ? "posts" : "essay" };
  if (preambleWords.test(bare)) return { kind: "preamble" };
  const section = sectionOf(bare);
  if (section !== undefined) return section;
  if (noteWords.test(bare)) return { kind: "aside", of: "note" };
  if (essayWords.test(bare)) return { kind: "aside", of: "essay" };
  if (asideWords.test(bare) || asideOpening.test(bare)) return { kind: "aside", of: "other" };
  const isLabel = plain.endsWith(":") && bare.split(" ").length <= 5;
  const isKinds = relatedWords.test(bare) || kindsOfWorks.test(bare);
  return { kind: "title", heads: isKinds ? "kinds" : isLabel ? "label" : undefined };
}

function sectionOf(bare: string): HeadingClass | undefined {
  const isList = qualifiedList.test(bare) || plainList.test(bare) || sectionWords.test(bare);
  if (!isList && !relatedWords.test(bare)) return undefined;
  return { kind: "section", section: sectionName(bare), opensWithin: placed.test(bare) };
}

/** `required` and `more` whatever the wording; any other list keeps its own words. */
function sectionName(bare: string): string {
  const opening = bare.split(/[:(–—]/)[0] ?? bare;
  if (required.test(opening)) return "required";
  return more.test(opening) ? "more" : bare;
}
