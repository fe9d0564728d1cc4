import type { TextSpan } from "@methodscape/graph-model";
import { countWords, type TextLine } from "../text/text-lines.ts";
import { classifyDumpLine, type DumpLine } from "./classify-line.ts";

/** Lines of a dump that belong together: a run of text without a blank line, or one line of another kind. */
export type DumpBlock =
  | (TextSpan & {
      readonly kind: "title" | "abstract";
      readonly words: number;
      readonly endsSentence: boolean;
      readonly isHeading: boolean;
    })
  | (TextSpan & { readonly kind: "line"; readonly line: Exclude<DumpLine, { kind: "blank" | "text" }> });

/** From so many words on a run of text is an abstract; a title has fewer. */
const abstractWords = 35;
/** Shorter runs are abstracts when they end like a sentence. */
const sentenceWords = 15;

/** Cuts a dump into blocks. A title right above its abstract, without a blank line between, is cut off it. */
export function readBlocks(text: string, lines: readonly TextLine[]): DumpBlock[] {
  const blocks: DumpBlock[] = [];
  let run: TextLine[] = [];
  const closeRun = () => {
    // A heading or a link without words leaves nothing.
    blocks.push(...blocksOfRun(text, run).filter(({ start, end }) => start < end));
    run = [];
  };
  for (const line of lines) {
    const found = classifyDumpLine(text.slice(line.start, line.end).trim());
    if (found.kind === "text") {
      run.push(line);
      continue;
    }
    closeRun();
    if (found.kind !== "blank") blocks.push({ kind: "line", line: found, start: line.start, end: line.end });
  }
  closeRun();
  return blocks;
}

function blocksOfRun(text: string, run: readonly TextLine[]): DumpBlock[] {
  if (run.length === 0) return [];
  // "### [Title](…)" above its abstract, and a short line or two above one long line, are titles.
  const long = run.findIndex((line) => countWords(line.content, abstractWords) >= abstractWords);
  const cut = isHeadingLine(text, run[0]) ? 1 : long > 0 && long <= 2 ? long : 0;
  if (cut === 0 || cut === run.length) return [blockOf(text, run)];
  return [{ ...blockOf(text, run.slice(0, cut)), kind: "title" }, blockOf(text, run.slice(cut))];
}

function isHeadingLine(text: string, line: TextLine | undefined): boolean {
  return (
    line !== undefined && /^\s*#{1,6}\s/.test(text.slice(line.start, Math.min(line.end, line.start + 20)))
  );
}

function blockOf(text: string, lines: readonly TextLine[]): Extract<DumpBlock, { words: number }> {
  const isHeading = isHeadingLine(text, lines[0]);
  const outer = { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
  const { start, end } = innerSpan(text, outer);
  const words = countWords(text.slice(start, end), abstractWords);
  const endsSentence = /\.["'”’)]?$/.test(text.slice(Math.max(start, end - 3), end));
  const isLong = !isHeading && (words >= abstractWords || (words >= sentenceWords && endsSentence));
  return { kind: isLong ? "abstract" : "title", start, end, words, endsSentence, isHeading };
}

/** Leaves off what exporters put around the text: `### `, a glued `Subscribe`, the brackets of a link. */
function innerSpan(text: string, { start, end }: TextSpan): TextSpan {
  const opening =
    /^\s*(?:#{1,6}\s+)?(?:Subscribe(?=\p{Lu}\p{Ll}|\p{Lu}{2}))?\[?/u.exec(
      text.slice(start, start + 200),
    )?.[0] ?? "";
  const tail = text.slice(Math.max(start, end - 2500), end);
  const linked = opening.endsWith("[") ? /\]\([^()\s]{1,2000}\)\s*$/.exec(tail)?.[0] : undefined;
  // A bracket that no link closes is a part of the text.
  const from = start + opening.length - (opening.endsWith("[") && linked === undefined ? 1 : 0);
  const to = end - (linked?.length ?? 0);
  const inner = text.slice(from, to);
  return {
    start: from + (inner.length - inner.trimStart().length),
    end: to - (inner.length - inner.trimEnd().length),
  };
}
