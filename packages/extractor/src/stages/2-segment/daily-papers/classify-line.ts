import { monthNamePattern, monthNumber } from "../../../model/dates/month-names.ts";

/** A date of the dump; `year` is undefined where the page leaves it out, `comments` where it prints none. */
export interface PrintedDate {
  readonly month: number;
  readonly day: number;
  readonly year: number | undefined;
  readonly comments: number | undefined;
  /** True where the page says "Published on": there the text under a title is the page's own digest of the paper. */
  readonly isPublication: boolean;
}

/** What one line of a dump is, by its own looks. */
export type DumpLine =
  | { readonly kind: "blank" | "separator" | "banner" | "picture" | "submitter-label" | "votes-label" }
  | { readonly kind: "author-count"; readonly count: number }
  | { readonly kind: "date"; readonly date: PrintedDate }
  | { readonly kind: "votes"; readonly votes: number | undefined }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "comments"; readonly comments: number }
  | { readonly kind: "organisation"; readonly name: string }
  | { readonly kind: "url"; readonly url: string }
  | { readonly kind: "text" };

const authorCount = /^(?:\[\s?)?(?:[-•*+·]\s{0,5})?(\d{1,5}) authors?(?:\]\(\S*\))?$/i;
const date = new RegExp(
  `^(?:·\\s{0,5})?(published on )?(${monthNamePattern}) (\\d{1,2})(?:, (\\d{4})| ((?:19|20)\\d{2}))?(?:\\s{0,5}(?:\\[(\\d{1,6})\\]\\(\\S*\\)|(\\d{1,6})))?$`,
  "i",
);
/** ` [-] 19`, `[101](https://…/login?next=…)`, `[-](…)`: the arrow of the vote and its count. */
const votes = /^(?:\[-\]\s?(\d{1,6}|-)|\[(\d{1,6}|-)\]\(\S*\/login\S*\))$/;
const separator = /^(?:[·•|[\]\\-]|---+)$/;
const picture = /^\[?(?:!\[|- !\[)/;
const bareUrl = /^<?(https?:\/\/\S+?)>?$/;
const banner =
  /^(?:#{1,3}\s*)?(?:new|\[?subscribe(?:\]\(\S*\))?|get trending papers.{0,80}|daily papers(?: - hugging face)?|by(?:\s?ak)?(?: and the research community)?|ak|(?:by )?\[!\[.{0,200}research community|by \[.{0,300}|and the research community|(?:- )?(?:daily|weekly|monthly)|\[?trending papers(?:\]\(\S*\))?|hugging face|github(?: [\d.,]{1,9}k?)?|arxiv page|project page)$/i;
const comments = /^\[(\d{1,6})\]\(\S*#community\)$/;
/** `[![flocklab](https://…)FlockLab](https://huggingface.co/flocklab)` */
const organisation =
  /^\[!\[[^\]]{0,200}\]\([^()\s]{0,500}\)\s{0,5}([^[\]]{1,100})\]\(https?:\/\/huggingface\.co\/[\w.-]{1,100}\)$/;

/** Tells what a trimmed line of a dump is. */
export function classifyDumpLine(line: string): DumpLine {
  if (line === "") return { kind: "blank" };
  if (line.length > 400) return { kind: "text" };
  if (separator.test(line)) return { kind: "separator" };
  const count = authorCount.exec(line)?.[1];
  if (count !== undefined) return { kind: "author-count", count: Number(count) };
  const printed = readPrintedDate(line);
  if (printed !== undefined) return { kind: "date", date: printed };
  const vote = votes.exec(line);
  if (vote !== null) return { kind: "votes", votes: numberOf(vote[1] ?? vote[2]) };
  if (banner.test(line)) return { kind: "banner" };
  if (/^submitted by$/i.test(line)) return { kind: "submitter-label" };
  if (/^upvotes?$/i.test(line)) return { kind: "votes-label" };
  const commented = comments.exec(line)?.[1];
  if (commented !== undefined) return { kind: "comments", comments: Number(commented) };
  const name = organisation.exec(line)?.[1]?.trim();
  if (name !== undefined && name !== "") return { kind: "organisation", name };
  if (picture.test(line)) return { kind: "picture" };
  if (/^\d{1,6}$/.test(line)) return { kind: "number", value: Number(line) };
  const url = bareUrl.exec(line)?.[1];
  return url === undefined ? { kind: "text" } : { kind: "url", url };
}

/** `May 19`, `Oct 1, 2024 17`, `May 16 2`, `May 29[6](…#community)`: the number behind the date counts comments. */
function readPrintedDate(line: string): PrintedDate | undefined {
  const [whole, published, name = "", dayText, year, looseYear, linked, loose] = date.exec(line) ?? [];
  const month = whole === undefined ? undefined : monthNumber(name);
  const day = Number(dayText);
  if (month === undefined || day < 1 || day > 31) return undefined;
  return {
    month,
    day,
    year: numberOf(year ?? looseYear),
    comments: numberOf(linked ?? loose),
    isPublication: published !== undefined,
  };
}

function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined || digits === "-" ? undefined : Number(digits);
}
