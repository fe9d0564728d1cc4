import type { DumpBlock } from "./dump-blocks.ts";

/** Short texts that stand beside a paper: who put it on the page, and the organisation in place of its authors. */
export type Aside = "submitter" | "organisation";

/** Names of organisations are short; what is longer, ends a sentence or holds an address is text of the paper. */
const mostWords = 5;

/** For each block of a dump whether it is an aside: a name under "Submitted by", or one between a text and the count of authors or the date. */
export function labelAsides(text: string, blocks: readonly DumpBlock[]): (Aside | undefined)[] {
  const before = neighbours(blocks, 1);
  const behind = neighbours(blocks, -1);
  return blocks.map((block, at) => {
    if (block.kind !== "title" || block.isHeading) return undefined;
    const above = before[at];
    if (above?.kind === "line") return above.line.kind === "submitter-label" ? "submitter" : undefined;
    const below = behind[at];
    const isLast = below?.kind === "line" && ["author-count", "date"].includes(below.line.kind);
    return above !== undefined && isLast && isName(text, block) ? "organisation" : undefined;
  });
}

function isName(
  text: string,
  { start, end, words, endsSentence }: Extract<DumpBlock, { words: number }>,
): boolean {
  return words <= mostWords && !endsSentence && !/[:?!/\n]/.test(text.slice(start, end));
}

/** For each block the nearest one in front of it (step 1) or behind it (step -1) that is no mark, picture or address. */
function neighbours(blocks: readonly DumpBlock[], step: 1 | -1): (DumpBlock | undefined)[] {
  const near: (DumpBlock | undefined)[] = new Array(blocks.length);
  let last: DumpBlock | undefined;
  for (let at = step === 1 ? 0 : blocks.length - 1; at >= 0 && at < blocks.length; at += step) {
    const block = blocks[at];
    near[at] = last;
    if (
      block !== undefined &&
      !(block.kind === "line" && ["separator", "picture", "url"].includes(block.line.kind))
    )
      last = block;
  }
  return near;
}
