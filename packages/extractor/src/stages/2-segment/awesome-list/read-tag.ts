import { cleanUrl } from "../course-page/title/clean-url.ts";
import { type InlineDraft, type InlineMark, isOnlyPicture, toggleMark } from "./inline-draft.ts";

const tag = /<(\/?)([a-z][a-z0-9]{0,20})((?:\s[^<>]{0,1000})?)>/iy;
const markOfTag: ReadonlyMap<string, InlineMark> = new Map([
  ["b", "strong"],
  ["strong", "strong"],
  ["i", "emphasised"],
  ["em", "emphasised"],
]);

/** Takes in what a tag of the HTML that people mix into Markdown says; gives where to read on. */
export function readTag(draft: InlineDraft, at: number): number {
  tag.lastIndex = at;
  const found = tag.exec(draft.text);
  if (found === null) return at + 1;
  const [whole, slash, rawName = "", attributes = ""] = found;
  const name = rawName.toLowerCase();
  const behind = at + whole.length;
  const mark = markOfTag.get(name);
  if (mark !== undefined) toggleMark(draft, mark, at, behind);
  if (name === "img") draft.pictures.push({ start: at, end: behind });
  if (name === "a" && slash === "") openAnchor(draft, attributes, at, behind);
  else if (name === "a") closeAnchor(draft, at, behind);
  return behind;
}

function openAnchor(draft: InlineDraft, attributes: string, at: number, from: number): void {
  const url = /href\s*=\s*["']?(https?:\/\/[^\s"'<>]+)/i.exec(attributes)?.[1];
  draft.anchor = url === undefined ? undefined : { at, from, url };
}

function closeAnchor(draft: InlineDraft, at: number, end: number): void {
  if (draft.anchor === undefined) return;
  const { at: start, from, url } = draft.anchor;
  const words = { start: from, end: at };
  draft.links.push({ start, end, url: cleanUrl(url), words, isPicture: isOnlyPicture(draft, words) });
  draft.anchor = undefined;
}
