import type { Section } from "./section.ts";

/** What is known of a page between two of its headings. */
export interface PageState {
  /** The list that is open; undefined where none is. */
  readonly section: Section | undefined;
  /** Level of the headings that were readings in the open list, once there was one. */
  readonly readingLevel: number | undefined;
  /** Level of the heading with which a blog or an essay began; what stands deeper is its text. */
  readonly essayLevel: number | undefined;
  /** Keys of the titles of all readings so far. A blog repeats them. */
  readonly taken: ReadonlySet<string>;
  /** True once a heading has opened a list. */
  readonly hadList: boolean;
}

/** An essay begins: the list is over. */
export function beginEssay(state: PageState, level: number): PageState {
  return { ...state, section: undefined, readingLevel: undefined, essayLevel: level };
}

/** A list begins. */
export function openSection(state: PageState, section: Section): PageState {
  return { ...state, section, readingLevel: undefined, essayLevel: undefined, hadList: true };
}
