import { findDate } from "../../../model/dates/read-date.ts";

/** A text field with white space folded (sources wrap their lines), control characters dropped; empty for anything but text. */
export function readText(value: unknown): string {
  const only: unknown = Array.isArray(value) && value.length === 1 ? value[0] : value;
  if (typeof only !== "string") return "";
  // A lone half of a surrogate pair can stand in an escape of JSON and nowhere in UTF-8.
  const whole = /[\ud800-\udfff]/.test(only) ? only.replace(/\p{Cs}/gu, "\uFFFD") : only;
  return whole.replace(moreThanASpace, " ").trim();
}

/** White space and control characters, but for the single spaces between words: they are most of a text, and stay. */
const moreThanASpace = / [\s\p{Cc}]+|(?:[^\S ]|\p{Cc})[\s\p{Cc}]*/gu;

/** True for what programs and people write where they have nothing to say. */
export function isBlank(value: unknown): boolean {
  if (value === undefined || value === null || Number.isNaN(value)) return true;
  if (Array.isArray(value)) return value.length === 0;
  return (
    typeof value === "string" &&
    /^(?:nan|none|null|n\/?a|tbd|todo|placeholder|[-–—.…?]*)$/i.test(value.trim())
  );
}

/** A count of votes or comments; a list of comments counts as its length. */
export function readCount(value: unknown): number | undefined {
  const count = Array.isArray(value)
    ? value.length
    : typeof value === "string" && /^\s*\d{1,3}(?:,?\d{3}){0,2}(?:\.0)?\s*$/.test(value)
      ? Number(value.replaceAll(",", ""))
      : value;
  return typeof count === "number" && Number.isSafeInteger(count) && count >= 0 ? count : undefined;
}

/** The first address on the web that a text gives; `arxiv.org/…` and `doi.org/…` may lack their scheme. */
export function readUrl(value: unknown): string | undefined {
  const text = readText(value);
  const found = /https?:\/\/[^\s<>"'`|\\^{}]+/i.exec(text)?.[0].replace(/[)\].,;]+$/, "");
  if (found !== undefined) return found;
  return /^(?:www\.)?(?:arxiv|doi|openreview|huggingface)\.(?:org|net|co)\/\S+$/i.test(text)
    ? `https://${text}`
    : undefined;
}

/** Longer texts are no dates. */
const longestDate = 60;

/**
 * `2024-05-24T17:34:15.000Z`, `2024/5/24`, `20240524`, `24 May 2024`, `5/24/2024`, `2024-05` or `2024` → as precise
 * as given, without the time; undefined for what is no date, or one that can be read in two ways (`5/6/2024`).
 */
export function readDate(value: unknown): string | undefined {
  // Tables that went through a number column say 2024.0.
  const text = typeof value === "number" ? String(value) : readText(value).replace(/^(\d{4})\.0$/, "$1");
  if (text.length > longestDate) return undefined;
  const iso = /^(\d{4})(?:([-/.])(\d{1,2})(?:\2(\d{1,2})(?:[T ].*)?)?)?$/.exec(text);
  if (iso !== null) return joinDate(iso[1], iso[3], iso[4]);
  const packed = /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(text);
  if (packed !== null) return joinDate(packed[1], packed[2], packed[3]);
  const slashed = /^(\d{1,2})([/.])(\d{1,2})\2(\d{4})$/.exec(text);
  if (slashed !== null) return dateOfParts(slashed);
  return findDate(text)?.value;
}

/** Dots put the day first; slashes put it where it can be no month. */
function dateOfParts([, first = "", mark, second = "", year]: RegExpExecArray): string | undefined {
  if (mark === "." || Number(first) > 12) return joinDate(year, second, first);
  return Number(second) > 12 ? joinDate(year, first, second) : undefined;
}

function joinDate(year = "", month: string | undefined, day: string | undefined): string | undefined {
  const inRange = Number(year) >= 1900 && Number(year) <= 2100 && isWithin(month, 12) && isWithin(day, 31);
  const parts = [year, month?.padStart(2, "0"), day?.padStart(2, "0")];
  return inRange ? parts.filter((part) => part !== undefined).join("-") : undefined;
}

function isWithin(part: string | undefined, most: number): boolean {
  return part === undefined || (Number(part) >= 1 && Number(part) <= most);
}
