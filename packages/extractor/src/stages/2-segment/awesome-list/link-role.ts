import { isLinkWords } from "../course-page/title/find-links.ts";
import { readVenueNote } from "../course-page/title/venue-note.ts";
import type { InlineLink } from "./inline-link.ts";
import { plainWords } from "./plain-words.ts";

/**
 * What a link is for: `title` names a work by its words, `label` only says what it leads to ("PDF", a badge, a bare
 * address), `aside` leads away from works (people's profiles, places of this page, badges' own sites).
 */
export type LinkRole = "title" | "label" | "aside";

const asidePlaces =
  /^https?:\/\/(?:[\w-]+\.)*(?:twitter\.com|x\.com|linkedin\.com|facebook\.com|discord\.(?:gg|com)|slack\.com|t\.me|weixin\.qq\.com|zhihu\.com|weibo\.com|shields\.io|awesome\.re|star-history\.com|creativecommons\.org|opensource\.org|contrib\.rocks|ko-fi\.com|patreon\.com|scholar\.google\.[a-z.]{2,6}|orcid\.org|buymeacoffee\.com)(?:\/|$)/i;
const asidePaths =
  /^https?:\/\/github\.com\/[^/]+\/[^/]+\/(?:issues|pulls?|stargazers|network|graphs|actions|discussions)\b|^https?:\/\/github\.com\/[^/]+\/?$/i;
const moreLabels =
  /^(?:abs|abstract|bib|hf|x|openaccess|acm|ieee|springer|nips|pmlr|mlr|acl anthology|semantic scholar|unofficial|pytorch|tensorflow|jax|star|stars|license|model card|homepage|中文|论文|代码|知乎|📄|arxiv[:\s]?\s?\S{0,20}|\d{4}\.\d{4,5}(?:v\d+)?)$/i;
/** A link with many words names something, whatever they are. */
const longestLabel = 40;

/** The role of a link in a list of works. */
export function linkRole(text: string, { url, words, isPicture }: InlineLink): LinkRole {
  if (!/^https?:\/\//i.test(url) || asidePlaces.test(url) || asidePaths.test(url)) return "aside";
  if (isPicture || words.end === words.start) return "label";
  const plain = plainWords(text.slice(words.start, words.end)).replace(/^[[(]+|[\])]+$/g, "");
  return isLabel(plain) ? "label" : "title";
}

/** Words that say what is behind a link, or where it was published: "Paper", "code & data", "ICLR 2024", signs alone. */
export function isLabel(plain: string): boolean {
  if (!/\p{L}|\d/u.test(plain) || /^https?:\/\//i.test(plain)) return true;
  if (plain.length > longestLabel) return false;
  return isLinkWords(plain) || moreLabels.test(plain) || readVenueNote(plain) !== undefined;
}
