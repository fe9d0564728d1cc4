import type { TextLine } from "../../text/text-lines.ts";
import { addAuthors } from "./add-facts.ts";
import { addText, type BlockState, extend, isAuthorPlace, setAside } from "./block-state.ts";
import { isPersonName } from "./person-names.ts";
import { type AuthorList, readAuthors } from "./read-authors.ts";

/** A paragraph this long that nothing labels is the abstract; a shorter one is a remark of the page's author. */
export const abstractWords = 25;
/** A bare paragraph behind a bare abstract goes on with it, unless it is as short as a remark. */
const furtherWords = 12;
const noteWords = 4;
const firstPerson = /\b(?:we|our|us)\b/i;

/** Names behind the abstract are people that a note names; those in the middle of a paragraph belong to it. */
export function readAuthorLine(
  state: BlockState,
  line: TextLine,
  list: AuthorList,
  last: BlockState["last"],
): void {
  if (isAuthorPlace(state)) addAuthors(state, list, !line.hasBullet && last?.kind === "authors");
  else if (last !== undefined && last.kind !== "authors" && !line.hasBullet) extend(state, last.kind, line);
  else addText(state, line, "note");
}

/** Takes a line of words: what goes on, names, the abstract, a note, or too little to be any of them. */
export function readText(
  state: BlockState,
  line: TextLine,
  last: BlockState["last"],
  words: () => number,
): void {
  const goesOn = line.hasBullet ? undefined : last;
  if (goesOn !== undefined && goesOn.kind !== "authors") {
    extend(state, goesOn.kind, line);
    if (firstPerson.test(line.content)) state.isSummary = false;
    return;
  }
  const names = readMoreNames(line, last, isAuthorPlace(state));
  if (names !== undefined) {
    addAuthors(state, names, goesOn?.kind === "authors");
    return;
  }
  const count = words();
  const isFurther = count >= furtherWords && state.abstracts.length > 0 && state.isBareAbstract;
  if ((count >= abstractWords || isFurther) && mayBeAbstract(state, line)) addAbstract(state, line);
  else if (count >= abstractWords && isAfterSummary(state, line)) replaceSummary(state, line);
  else if (count >= noteWords) addText(state, line, "note");
  else setAside(state, line);
}

/** One person's name counts where authors may stand; behind a comma at the end of a list any names do. */
function readMoreNames(line: TextLine, last: BlockState["last"], isPlace: boolean): AuthorList | undefined {
  if (!isPlace) return undefined;
  if (isPersonName(line.content))
    return { authors: [line.content], authorCount: 1, isOpen: false, date: undefined };
  const isOpen = last?.kind === "authors" && last.isOpen === true;
  return isOpen ? readAuthors(`${line.content},`) : undefined;
}

/** The first long paragraph, and bare ones below it: a bullet behind the abstract is a remark. */
function mayBeAbstract(state: BlockState, line: TextLine): boolean {
  if (state.hasLabelledAbstract) return false;
  return state.abstracts.length === 0 || (!line.hasBullet && state.notes.length === 0);
}

/** Abstracts speak of "we"; one paragraph in front of such a one that does not is somebody's summary. */
function isAfterSummary(state: BlockState, line: TextLine): boolean {
  const isSecond = !state.hasLabelledAbstract && state.abstracts.length === 1 && state.notes.length === 0;
  return isSecond && state.isSummary && firstPerson.test(line.content);
}

function addAbstract(state: BlockState, line: TextLine): void {
  if (state.abstracts.length === 0) {
    state.isSummary = true;
    state.isBareAbstract = !line.hasBullet;
  }
  if (firstPerson.test(line.content)) state.isSummary = false;
  addText(state, line, "abstract");
}

function replaceSummary(state: BlockState, line: TextLine): void {
  const summary = state.abstracts.pop();
  if (summary !== undefined) state.notes.push(summary);
  addAbstract(state, line);
}
