import { cleanUrl } from "../course-page/title/clean-url.ts";
import { type InlineDraft, isOnlyPicture } from "./inline-draft.ts";
import { targetAt } from "./link-targets.ts";

/** Takes in the link or picture whose words a bracket ends, if an address stands behind it; gives where to read on. */
export function closeBracket(draft: InlineDraft, at: number): number {
  const { text, targets, links, pictures } = draft;
  const bracket = draft.brackets.pop();
  if (bracket === undefined) return at + 1;
  const words = { start: bracket.at + (bracket.isPicture ? 2 : 1), end: at };
  const found = targetAt(text, at + 1, words, targets);
  if (found === undefined) return at + 1;
  if (bracket.isPicture) {
    pictures.push({ start: bracket.at, end: found.end });
    return found.end;
  }
  const isPicture = pictures.length > bracket.pictures && isOnlyPicture(draft, words);
  if (isPicture) pictures.length = bracket.pictures;
  // A link within the words of a link is none of its own.
  links.length = bracket.links;
  links.push({ start: bracket.at, end: found.end, url: cleanUrl(found.url), words, isPicture });
  return found.end;
}
