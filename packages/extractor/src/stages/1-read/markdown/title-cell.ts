import { type InlineText, readInline } from "./inline-text.ts";

/** Labels of links that stand beside a title and are no part of it. */
const labels =
  /^(?:read more|more|paper|papers|pdf|abs|abstract|arxiv|link|links|url|code|github|repo|project|project page|page|website|web|site|demo|video|slides|blog|data|dataset|model|hf|hugging ?face|openreview|doi|html|📄|🔗|💻)$/iu;
const lastLink = /\[([^[\]\n]{0,400})\]\([^()\s]{0,2000}\)[\s,;|·/&]*$/;

/** A title as a cell of a table gives it: without the links beside it, though their addresses are kept. */
export function readTitleCell(cell: string): InlineText {
  const { urls, text } = readInline(cell);
  let rest = cell.trimEnd();
  for (let cut = cutTail(rest); cut !== undefined; cut = cutTail(rest)) rest = cut;
  return { text: readInline(rest).text || text, urls };
}

/** The cell without a bracket of links, or a labelled link, at its end; undefined when there is none or nothing else. */
function cutTail(cell: string): string | undefined {
  const start = bracketOfLinks(cell) ?? labelledLink(cell);
  const rest = start === undefined ? "" : cell.slice(0, start).replace(/[\s,;|·/&]+$/, "");
  return rest === "" ? undefined : rest;
}

function labelledLink(cell: string): number | undefined {
  const tail = Math.max(0, cell.length - 2500);
  const match = lastLink.exec(cell.slice(tail));
  return match !== null && labels.test(readInline(match[1] ?? "").text) ? tail + match.index : undefined;
}

/** Where `(Read more on [arXiv](…) or [HuggingFace](…))` or `[[code](…)]` at the end of a cell begins. */
function bracketOfLinks(cell: string): number | undefined {
  const close = cell.at(-1);
  if (close !== ")" && close !== "]") return undefined;
  let depth = 0;
  for (let at = cell.length - 1; at >= Math.max(0, cell.length - 5000); at -= 1) {
    const mark = cell.charAt(at);
    if (mark === ")" || mark === "]") depth += 1;
    else if (mark === "(" || mark === "[") depth -= 1;
    if (depth > 0) continue;
    const isTarget = mark === "(" && cell.charAt(at - 1) === "]";
    const holdsLink = cell.slice(at + 1).includes("](");
    return isTarget || !holdsLink ? undefined : at;
  }
  return undefined;
}
