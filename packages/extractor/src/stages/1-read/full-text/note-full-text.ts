import type { ReadNote } from "../note-diagnostic.ts";
import type { FullTextWork } from "./full-text-work.ts";

/** What a person should know of how far a paper was read. */
export function noteFullText({ sections }: FullTextWork, isCut: boolean): ReadNote[] {
  if (!sections.some(({ paragraphs }) => paragraphs.length > 0)) {
    const message = "no section of the paper was found; what was read is its title and abstract";
    return [{ severity: "warning", rule: "no-sections", message }];
  }
  if (!isCut) return [];
  const message = "the paper was read up to its references; these and what follows them were left out";
  return [{ severity: "info", rule: "references-cut", message }];
}
