import type { TextSpan } from "@methodscape/graph-model";
import type { EntryDate } from "../../../../model/paper-entry.ts";
import { countWords } from "../../text/text-lines.ts";
import type { PageLine } from "../page/page-line.ts";
import type { FoundLink } from "../title/find-links.ts";
import { addAuthors, addIds, addLinks, addReference } from "./add-facts.ts";
import { addText, type BlockState, emptyBlock, pushSpan, setAside } from "./block-state.ts";
import type { LineClass } from "./classify-line.ts";
import { joinAuthorLists } from "./join-author-lists.ts";
import { abstractWords, readAuthorLine, readText } from "./read-text.ts";

/** What the lines under a title say about the work. */
export interface BlockFacts {
  readonly authors: readonly string[];
  readonly authorCount: number | undefined;
  /** First submission, as the page says. */
  readonly date: EntryDate | undefined;
  /** Date of a formatted reference or a venue: that of the version it cites. */
  readonly citedDate: EntryDate | undefined;
  readonly arxivId: string | undefined;
  readonly doi: string | undefined;
  readonly links: readonly FoundLink[];
  readonly abstracts: readonly TextSpan[];
  readonly notes: readonly TextSpan[];
  /** Lines that say nothing we read: images, tables, remarks of a word or two. */
  readonly setAside: readonly TextSpan[];
}

/** Reads the lines under a title. */
export function readBlock(lines: readonly PageLine[]): BlockFacts {
  const state = emptyBlock(lines.some(({ found }) => found?.kind === "label" && found.opens === "abstract"));
  lines.forEach((line, at) => {
    const { found } = line;
    if (found === undefined) state.last = undefined;
    else readLine(state, line, found, () => paragraphWords(lines, at));
  });
  const { facts, links, abstracts, notes, authorLists, citedAuthors } = state;
  const cited = { authors: citedAuthors ?? [], authorCount: citedAuthors?.length };
  const listed = authorLists.length === 0 ? cited : joinAuthorLists(authorLists);
  return { ...facts, ...listed, links, abstracts, notes, setAside: state.setAside };
}

/** Words of the paragraph that begins here: lines of text without a blank line or a bullet between them. */
function paragraphWords(lines: readonly PageLine[], from: number): number {
  let words = 0;
  for (let at = from; at < lines.length && words < abstractWords; at += 1) {
    const line = lines[at];
    if (line === undefined || (at > from && (line.found?.kind !== "text" || line.hasBullet))) break;
    words += countWords(line.content, abstractWords);
  }
  return words;
}

function readLine(state: BlockState, line: PageLine, found: LineClass, words: () => number): void {
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
    case "reference":
      addReference(state, found.reference, line.content);
      break;
    case "authors":
      readAuthorLine(state, line, found.list, last);
      break;
    case "label":
      openLabel(state, line, found);
      break;
    case "metadata":
      state.facts.citedDate ??= found.date;
      addIds(state, line.content);
      break;
    case "aside":
      setAside(state, line);
      break;
    case "text":
      readText(state, line, last, words);
  }
}

/** Nested lines belong to the label above them; under a label that is a bare line, bullets do so without being nested. */
function belongsTo(label: { indent: number; isBare: boolean }, line: PageLine, found: LineClass): boolean {
  if (line.indent > label.indent) return found.kind !== "aside";
  return label.isBare && (found.kind === "text" || found.kind === "authors");
}

function openLabel(state: BlockState, line: PageLine, found: Extract<LineClass, { kind: "label" }>): void {
  const start = line.contentStart + found.offset;
  const isAlone = start >= line.contentEnd;
  // "Abstract: We …" is complete; what follows without being nested is something else.
  state.label = { opens: found.opens, indent: line.indent, isBare: isAlone && !line.hasBullet };
  if (!isAlone) pushSpan(state, found.opens, { start, end: line.contentEnd });
}
