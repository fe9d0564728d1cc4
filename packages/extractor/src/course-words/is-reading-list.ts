import { listInEnglish } from "./list-in-english.ts";

const marks = /^[#*_\s]+|[*_\s:：]+$/g;
const qualifier =
  "required|mandatory|core|main|more|additional|optional|further|supplementary|suggested|recommended|extra|related|background|assigned|weekly|primary|secondary";
const english = new RegExp(
  `^(?:(?:${qualifier})(?: (?:and|&) (?:${qualifier}))? )?(?:readings?|reading list|papers|reading materials?|literature|references)$|^(?:required|optional|to read)$`,
  "i",
);

/** True for a line that heads a list of readings and says nothing else: `**Required readings:**`, `### Pflichtlektüre`. */
export function isReadingList(line: string): boolean {
  if (line.length > 100) return false;
  const words = line.replace(marks, "");
  return english.test(words) || listInEnglish(words) !== undefined;
}
