import type { TextSpan } from "@methodscape/graph-model";
import { readLinkTargets } from "../awesome-list/link-targets.ts";

/** `[Title][name]` or `[name]`; a number alone in brackets is that of a reference. */
const use = /(?<=\])\[([^[\]\n]{1,200})\](?!:)|\[([^[\]\n]{0,200}[^[\]\n\d][^[\]\n]{0,200})\](?!:)/g;

/** The names, in small letters, by which links of a page may speak of an address that stands elsewhere. */
export function namesInLinks(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(use)].map(([, behind, alone]) => (behind ?? alone ?? "").toLowerCase()));
}

/** True for a piece that only says where links lead: `[1]: https://…`, where a link names it. */
export function definesLinks(text: string, { start, end }: TextSpan, names: ReadonlySet<string>): boolean {
  if (text.charAt(start) !== "[") return false;
  return text
    .slice(start, end)
    .split("\n")
    .every((line) => [...readLinkTargets(line).keys()].some((name) => names.has(name)));
}
