import type { TextSpan } from "@methodscape/graph-model";
import type { EntryDate } from "../../../../model/paper-entry.ts";
import type { TextLine } from "../../text/text-lines.ts";
import type { FoundLink } from "../title/find-links.ts";
import type { AuthorList } from "./read-authors.ts";

/** What is known of a work while the lines under its title are read, from top to bottom. */
export interface BlockState {
  readonly facts: {
    date: EntryDate | undefined;
    citedDate: EntryDate | undefined;
    arxivId: string | undefined;
    doi: string | undefined;
  };
  /** One for each line of the list. */
  readonly authorLists: AuthorList[];
  /** Names of a formatted reference: they count where no line lists the authors. */
  citedAuthors: readonly string[] | undefined;
  readonly links: FoundLink[];
  readonly abstracts: TextSpan[];
  readonly notes: TextSpan[];
  readonly setAside: TextSpan[];
  /** A label such as "Elements:" and how deep it stands; what is nested under it belongs to it. */
  label: { opens: "abstract" | "note"; indent: number; isBare: boolean } | undefined;
  /** What the line before was, as far as the next one may go on with it. */
  last: { kind: "abstract" | "note" | "authors"; isOpen?: boolean } | undefined;
  readonly hasLabelledAbstract: boolean;
  /** True while the abstract never says "we": a paragraph behind it that does may be the abstract itself. */
  isSummary: boolean;
  /** True when the abstract began on a line without a bullet. */
  isBareAbstract: boolean;
}

/** Before the first line; `hasLabelledAbstract` when one of the lines is labelled so: no other line is one then. */
export function emptyBlock(hasLabelledAbstract: boolean): BlockState {
  const facts = {
    date: undefined,
    citedDate: undefined,
    arxivId: undefined,
    doi: undefined,
  };
  return {
    facts,
    authorLists: [],
    citedAuthors: undefined,
    links: [],
    abstracts: [],
    notes: [],
    setAside: [],
    label: undefined,
    last: undefined,
    hasLabelledAbstract,
    isSummary: false,
    isBareAbstract: false,
  };
}

/** A bullet gives a note or abstract of its own; a line without one goes on with the line before. */
export function addText(state: BlockState, line: TextLine, kind: "abstract" | "note"): void {
  if (!line.hasBullet && state.last?.kind === kind) extend(state, kind, line);
  else pushSpan(state, kind, { start: line.contentStart, end: line.contentEnd });
}

export function pushSpan(state: BlockState, kind: "abstract" | "note", span: TextSpan): void {
  (kind === "abstract" ? state.abstracts : state.notes).push(span);
  state.last = { kind };
}

export function extend(state: BlockState, kind: "abstract" | "note", line: TextLine): void {
  const spans = kind === "abstract" ? state.abstracts : state.notes;
  const span = spans.pop();
  if (span !== undefined) spans.push({ start: span.start, end: line.contentEnd });
  state.last = { kind };
}

export function setAside(state: BlockState, line: TextLine): void {
  state.setAside.push({ start: line.contentStart, end: line.contentEnd });
}

/** Authors stand before the abstract and the notes. */
export function isAuthorPlace(state: BlockState): boolean {
  return state.abstracts.length === 0 && state.notes.length === 0;
}
