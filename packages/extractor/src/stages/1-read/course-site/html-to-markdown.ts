import { parseMarkup } from "../markup/parse-markup.ts";

/** What stands in these is not the page's text, or its way around the site. */
const skipped: ReadonlySet<string> = new Set(
  "head script style noscript template svg nav footer button select textarea iframe".split(" "),
);
const blocks: ReadonlySet<string> = new Set(
  "p div section article header main aside ul ol dl dt dd blockquote pre figure figcaption details summary form fieldset center address".split(
    " ",
  ),
);
const marks: Readonly<Record<string, string>> = { b: "**", strong: "**", i: "*", em: "*", cite: "*" };

interface Scope {
  /** The Markdown of what is open, innermost last. */
  readonly out: string[];
  readonly hidden: string[];
  readonly targets: (string | undefined)[];
  readonly lists: ("- " | "1. ")[];
  cells: string[] | undefined;
  hasHead: boolean;
}

/**
 * The text of a web page as Markdown: headings, lists, tables, links and emphasis. Scripts, styles and the page's
 * navigation are left out. Undefined for a page that is nested without end.
 */
export function htmlToMarkdown(html: string): string | undefined {
  const scope: Scope = { out: [""], hidden: [], targets: [], lists: [], cells: undefined, hasHead: false };
  const isWhole = parseMarkup(
    html,
    {
      open: (tag, attributes) => openTag(scope, tag, attributes),
      text: (text) => {
        if (scope.hidden.length === 0) write(scope, wordsOf(scope, text));
      },
      close: (tag) => closeTag(scope, tag),
    },
    { decodeEntities: true },
  );
  return isWhole ? tidy(scope.out.join("")) : undefined;
}

function openTag(scope: Scope, tag: string, attributes: Readonly<Record<string, string>>): void {
  if (skipped.has(tag)) scope.hidden.push(tag);
  if (scope.hidden.length > 0) return;
  const level = /^h([1-6])$/.exec(tag)?.[1];
  if (level !== undefined) lineBreak(scope, `\n\n${"#".repeat(Number(level))} `);
  else if (tag === "br") lineBreak(scope, "\n");
  else if (tag === "ul" || tag === "ol") openList(scope, tag === "ul" ? "- " : "1. ");
  else if (tag === "li")
    lineBreak(scope, `\n${"  ".repeat(Math.max(0, scope.lists.length - 1))}${scope.lists.at(-1) ?? "- "}`);
  else if (tag === "a") openInner(scope, attributes.href);
  else if (tag === "table") scope.hasHead = false;
  else if (tag === "tr") scope.cells = [];
  else if (tag === "td" || tag === "th") openInner(scope, undefined);
  else if (blocks.has(tag)) lineBreak(scope, "\n\n");
  else write(scope, marks[tag] ?? "");
}

function closeTag(scope: Scope, tag: string): void {
  if (scope.hidden.length > 0) {
    if (scope.hidden.at(-1) === tag) scope.hidden.pop();
    return;
  }
  if (tag === "a") closeLink(scope);
  else if (tag === "td" || tag === "th") closeCell(scope);
  else if (tag === "tr") closeRow(scope);
  else if (tag === "ul" || tag === "ol") {
    scope.lists.pop();
    lineBreak(scope, "\n");
  } else if (/^h[1-6]$/.test(tag) || blocks.has(tag) || tag === "table") lineBreak(scope, "\n\n");
  else write(scope, marks[tag] ?? "");
}

function openList(scope: Scope, bullet: "- " | "1. "): void {
  if (scope.lists.length === 0) lineBreak(scope, "\n");
  scope.lists.push(bullet);
}

function write(scope: Scope, text: string): void {
  scope.out[scope.out.length - 1] += text;
}

/** White space is one space, and none where a line begins. */
function wordsOf(scope: Scope, text: string): string {
  const words = text.replace(/\s+/g, " ");
  return /(?:^|\n|<br>)$/.test(scope.out.at(-1) ?? "") ? words.trimStart() : words;
}

/** Within a cell a line ends in a tag: a row is one line. */
function lineBreak(scope: Scope, text: string): void {
  const isInner = scope.out.length > 1;
  write(scope, isInner ? "<br>" : text);
}

function openInner(scope: Scope, target: string | undefined): void {
  scope.out.push("");
  scope.targets.push(target);
}

function closeInner(scope: Scope): { words: string; target: string | undefined } | undefined {
  if (scope.out.length < 2) return undefined;
  const words = (scope.out.pop() ?? "").trim();
  return { words, target: scope.targets.pop() };
}

function closeLink(scope: Scope): void {
  const closed = closeInner(scope);
  if (closed === undefined) return;
  const { words, target } = closed;
  const isAddress = target !== undefined && /^https?:\/\/[^\s()]+$/i.test(target);
  const text = words.replace(/(?:<br>)+/g, " ").trim();
  write(scope, isAddress && text !== "" ? `[${text}](${target})` : text);
}

function closeCell(scope: Scope): void {
  const closed = closeInner(scope);
  const cell = closed?.words.replace(/(?:\s*<br>\s*)+/g, "<br>").replace(/^<br>|<br>$/g, "") ?? "";
  scope.cells?.push(cell.replaceAll("|", "\\|"));
}

function closeRow(scope: Scope): void {
  const { cells } = scope;
  scope.cells = undefined;
  if (cells === undefined || cells.length === 0) return;
  const row = (row: readonly string[]) => `| ${row.join(" | ")} |\n`;
  write(scope, scope.hasHead ? row(cells) : `\n\n${row(cells)}${row(cells.map(() => "---"))}`);
  scope.hasHead = true;
}

function tidy(markdown: string): string {
  const lines = markdown.split("\n").map((line) => (line.trim() === "" ? "" : line.trimEnd()));
  const kept = lines.filter((line, at) => line !== "" || lines[at - 1] !== "");
  return `${kept
    .join("\n")
    .replace(/\*\*\*\*/g, "")
    .trim()}\n`;
}
