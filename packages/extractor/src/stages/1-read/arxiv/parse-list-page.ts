import { parseMarkup } from "../markup/parse-markup.ts";

/** A paper of a list page: the texts of its parts by the class of their element. */
export interface ListedItem {
  readonly address: string;
  /** The heading above it ("New submissions"). */
  readonly heading: string;
  readonly parts: ReadonlyMap<string, string>;
  readonly authors: readonly string[];
}

interface OpenItem {
  readonly address: string;
  readonly heading: string;
  readonly parts: Map<string, string>;
  readonly authors: string[];
}

/** Parts of an item; a plain paragraph in it is the abstract. */
const partClasses = [
  "list-title",
  "list-authors",
  "list-comments",
  "list-subjects",
  "list-journal-ref",
  "list-doi",
];

/** The items of a page such as arxiv.org/list/cs.CL/new: a `dt` with the address, a `dd` with the rest. */
export function parseListPage(html: string): ListedItem[] {
  const items: OpenItem[] = [];
  let heading = "";
  let part = "";
  /** Elements open within the part. */
  let depth = 0;
  let isLabel = false;
  let author: string | undefined;
  const take = (text: string) => {
    const parts = items.at(-1)?.parts;
    if (part === "heading") heading += text;
    else if (part !== "" && !isLabel) parts?.set(part, `${parts.get(part) ?? ""}${text}`);
    if (author !== undefined) author += text;
  };
  parseMarkup(html, {
    open: (tag, { class: classes = "", href = "" }) => {
      if (part !== "") depth += 1;
      if (tag === "h3") {
        heading = "";
        part = "heading";
      }
      if (tag === "a" && /^(?:https?:\/\/arxiv\.org)?\/abs\//.test(href) && part === "")
        items.push({ address: href, heading, parts: new Map(), authors: [] });
      const found = part === "" ? partOf(tag, classes, items.length > 0) : undefined;
      if (found !== undefined) {
        part = found;
        depth = 0;
      }
      isLabel = classes.includes("descriptor");
      if (part === "list-authors" && tag === "a") author = "";
    },
    text: take,
    close: (tag) => {
      isLabel = false;
      if (author !== undefined && tag === "a") {
        items.at(-1)?.authors.push(author);
        author = undefined;
      }
      if (part === "") return;
      if (depth === 0) part = "";
      else depth -= 1;
    },
  });
  return items;
}

function partOf(tag: string, classes: string, isInItem: boolean): string | undefined {
  const named = partClasses.find((name) => classes.split(" ").includes(name));
  return named ?? (tag === "p" && classes.includes("mathjax") && isInItem ? "abstract" : undefined);
}
