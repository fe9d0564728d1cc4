import type { PaperEntry } from "../model/paper-entry.ts";

/** The key under which annotations name a paper: its arXiv id, or its title where it has none. */
export function paperKeyOf({ arxivId, title }: Pick<PaperEntry, "arxivId" | "title">): string {
  return arxivId === undefined ? foldTitleKey(`title:${title}`) : `arxiv:${arxivId}`;
}

/** Titles are one when they differ in case and white space alone; ids stay as they are. */
export function foldTitleKey(key: string): string {
  return key.startsWith("title:") ? key.replace(/\s+/g, " ").trim().toLowerCase() : key;
}
