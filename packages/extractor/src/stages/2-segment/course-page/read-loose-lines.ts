import type { EntryDraft } from "../entry-draft.ts";
import { countWords, type TextLine } from "../text/text-lines.ts";
import { classifyLine } from "./classify-line.ts";
import { draftReading } from "./draft-reading.ts";
import { namesWork } from "./find-links.ts";
import { type FoundTitle, looksLikeTitle, readTitle } from "./read-title.ts";
import type { Section } from "./section.ts";

const remarkWords = 25;

/** Readings among the lines of a list that stand under no heading of their own: `Title / + authors / + abstract`. */
export function readLooseLines(
  lines: readonly TextLine[],
  section: Section,
): { drafts: EntryDraft[]; unread: TextLine[] } {
  const unread: TextLine[] = [];
  const groups: { title: FoundTitle; line: TextLine; lines: TextLine[] }[] = [];
  let isAfterBlank = true;
  for (const line of lines) {
    const open = groups.at(-1);
    const isNested =
      open !== undefined && line.indent > open.line.indent && (line.hasBullet || !open.line.hasBullet);
    const title = isNested || line.content === "" ? undefined : titleOf(line);
    if (title !== undefined) groups.push({ title, line, lines: [] });
    else if (open !== undefined && (isNested || !(isAfterBlank && isRemark(line)))) open.lines.push(line);
    else if (line.content !== "") unread.push(line);
    isAfterBlank = line.content === "";
  }
  const readings = groups.map(({ title, line, lines: block }) =>
    draftReading({ title, lines: block, section, start: line.start }),
  );
  return {
    drafts: readings.map(({ draft }) => draft),
    unread: [...unread, ...readings.flatMap((reading) => reading.unread)],
  };
}

/** A line names a work when it is a link that does, or text that looks like a title and like nothing else. */
function titleOf(line: TextLine): FoundTitle | undefined {
  const { content } = line;
  if (content.length < 8 || content.length > 1000) return undefined;
  const { kind } = classifyLine(content);
  const title = kind === "aside" ? undefined : readTitle(content, line.contentStart);
  if (title === undefined) return undefined;
  const isLinked = title.links.some((link) => namesWork(link) && link.words.includes(title.words));
  if (isLinked) return title;
  return kind === "text" && looksLikeTitle(title.words) && /[^.]$/.test(content) ? title : undefined;
}

/** A short bare paragraph beside a list says something about the list, not about the work above it. */
function isRemark({ content, hasBullet }: TextLine): boolean {
  return (
    !hasBullet &&
    content !== "" &&
    countWords(content, remarkWords) < remarkWords &&
    classifyLine(content).kind === "text"
  );
}
