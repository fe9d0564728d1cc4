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
  /** True once a reading had more than a title: an address, authors, a date. */
  readonly hasProof: boolean;
  /** True behind a heading that looked like a reading and stood over an essay's text, until a reading is proved. */
  readonly isBesideReadings: boolean;
  /** Level of the first heading that opened a list; undefined while none has. */
  readonly listLevel: number | undefined;
}

/** An essay begins: the list is over. */
export function beginEssay(state: PageState, level: number): PageState {
  return { ...state, section: undefined, readingLevel: undefined, essayLevel: level };
}

/** A list begins. */
export function openSection(state: PageState, section: Section): PageState {
  return {
    ...state,
    section,
    readingLevel: undefined,
    essayLevel: undefined,
    isBesideReadings: false,
    listLevel: state.listLevel ?? section.level,
  };
}

/** A heading within an essay that stands higher than the one it began with: the essay is all that is deeper. */
export function goOnWithEssay(state: PageState, level: number): PageState {
  return state.essayLevel === undefined ? state : { ...state, essayLevel: Math.min(state.essayLevel, level) };
}
