import type { TextSpan } from "@methodscape/graph-model";
import { findArxivId, findDoi } from "../../../model/work-ids.ts";
import type { EntryDate } from "../entry-draft.ts";
import { countWords, type TextLine } from "../text/text-lines.ts";
import { addAuthors, addCitation, addLinks } from "./add-facts.ts";
import { addText, type BlockState, emptyBlock, extend, pushSpan } from "./block-state.ts";
import { classifyLine, type LineClass } from "./classify-line.ts";
import type { FoundLink } from "./find-links.ts";
import { joinAuthorLists } from "./join-author-lists.ts";
import { type AuthorList, isPersonName, readAuthors } from "./read-authors.ts";

/** What the lines under a title say about the work. */
export interface BlockFacts {
  readonly authors: readonly string[];
  readonly authorCount: number | undefined;
  /** First submission, as the page says. */
  readonly date: EntryDate | undefined;
  /** Date of a formatted reference: that of the version it cites. */
  readonly citedDate: EntryDate | undefined;
  readonly arxivId: string | undefined;
  readonly doi: string | undefined;
  readonly links: readonly FoundLink[];
  readonly abstracts: readonly TextSpan[];
  readonly notes: readonly TextSpan[];
  /** Lines that say nothing we read: images, tables, remarks of a word or two. */
  readonly setAside: readonly TextSpan[];
}

/** A paragraph this long that nothing labels is the abstract; a shorter one is a remark of the page's author. */
const abstractWords = 25;
const noteWords = 4;

/** Reads the lines under a title. */
export function readBlock(lines: readonly TextLine[]): BlockFacts {
  const classes = lines.map((line) => (line.content === "" ? undefined : classifyLine(line.content)));
  const state = emptyBlock(classes.some((found) => found?.kind === "label" && found.opens === "abstract"));
  lines.forEach((line, at) => {
    const found = classes[at];
    if (found === undefined) state.last = undefined;
    else readLine(state, line, found, () => paragraphWords(lines, classes, at));
  });
  const { facts, links, abstracts, notes, setAside, authorLists, citedAuthors } = state;
  const cited = { authors: citedAuthors ?? [], authorCount: citedAuthors?.length };
  const listed = authorLists.length === 0 ? cited : joinAuthorLists(authorLists);
  return { ...facts, ...listed, links, abstracts, notes, setAside };
}

/** Words of the paragraph that begins here: lines of text without a blank line or a bullet between them. */
function paragraphWords(
  lines: readonly TextLine[],
  classes: readonly (LineClass | undefined)[],
  from: number,
): number {
  let words = 0;
  for (let at = from; at < lines.length && words < abstractWords; at += 1) {
    const line = lines[at];
    if (line === undefined || (at > from && (classes[at]?.kind !== "text" || line.hasBullet))) break;
    words += countWords(line.content, abstractWords);
  }
  return words;
}

function readLine(state: BlockState, line: TextLine, found: LineClass, words: () => number): void {
  const label = state.label;
  if (label !== undefined && belongsTo(label, line, found)) {
    addText(state, line, label.opens);
    return;
  }
  if (label !== undefined && !(label.isBare && found.kind !== "label")) state.label = undefined;
  const { last } = state;
  state.last = undefined;
  switch (found.kind) {
    case "submitted":
      state.facts.date ??= found.date;
      if (found.authors !== undefined) addAuthors(state, found.authors, false);
      break;
    case "links":
      addLinks(state, found.links, line.content);
      break;
    case "citation":
      addCitation(state, found.citation, line.content);
      break;
    case "authors":
      if (isAuthorPlace(state)) addAuthors(state, found.list, !line.hasBullet && last?.kind === "authors");
      else addText(state, line, "note");
      break;
    case "label":
      openLabel(state, line, found);
      break;
    case "metadata":
      state.facts.doi ??= findDoi(line.content);
      state.facts.arxivId ??= findArxivId(line.content);
      break;
    case "aside":
      setAside(state, line);
      break;
    case "text":
      readText(state, line, last, words);
  }
}

/** Nested lines belong to the label above them; under a label that is a bare line, bullets do so without being nested. */
function belongsTo(label: { indent: number; isBare: boolean }, line: TextLine, found: LineClass): boolean {
  if (line.indent > label.indent) return found.kind !== "aside";
  return label.isBare && (found.kind === "text" || found.kind === "authors");
}

function openLabel(state: BlockState, line: TextLine, found: Extract<LineClass, { kind: "label" }>): void {
  const start = line.contentStart + found.offset;
  const isAlone = start >= line.contentEnd;
  // "Abstract: We …" is complete; what follows without being nested is something else.
  state.label = { opens: found.opens, indent: line.indent, isBare: isAlone && !line.hasBullet };
  if (!isAlone) pushSpan(state, found.opens, { start, end: line.contentEnd });
}

function readText(state: BlockState, line: TextLine, last: BlockState["last"], words: () => number): void {
  const goesOn = line.hasBullet ? undefined : last;
  if (goesOn !== undefined && goesOn.kind !== "authors") {
    extend(state, goesOn.kind, line);
    return;
  }
  const names = readMoreNames(line, goesOn?.isOpen === true, isAuthorPlace(state));
  if (names !== undefined) {
    addAuthors(state, names, goesOn?.kind === "authors");
    return;
  }
  const count = words();
  if (count >= abstractWords && mayBeAbstract(state, line)) addText(state, line, "abstract");
  else if (count >= noteWords) addText(state, line, "note");
  else setAside(state, line);
}

/** One person's name counts where authors may stand; behind a comma at the end of a list any names do. */
function readMoreNames(line: TextLine, isOpen: boolean, isPlace: boolean): AuthorList | undefined {
  if (!isPlace) return undefined;
  if (isPersonName(line.content)) return { authors: [line.content], authorCount: 1, isOpen: false };
  return isOpen ? readAuthors(`${line.content},`) : undefined;
}

/** The first long paragraph, and bare ones below it: a bullet behind the abstract is a remark. */
function mayBeAbstract(state: BlockState, line: TextLine): boolean {
  if (state.hasLabelledAbstract) return false;
  return state.abstracts.length === 0 || (!line.hasBullet && state.notes.length === 0);
}

function setAside(state: BlockState, line: TextLine): void {
  state.setAside.push({ start: line.contentStart, end: line.contentEnd });
}

/** Authors stand before the abstract and the notes. */
function isAuthorPlace(state: BlockState): boolean {
  return state.abstracts.length === 0 && state.notes.length === 0;
}
