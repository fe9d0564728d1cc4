import { parseMarkup } from "../markup/parse-markup.ts";

/** The texts of one entry of a feed by the name of their element, in the order of the feed; `link` gives addresses. */
export type FeedEntry = ReadonlyMap<string, readonly string[]>;

const entryTags: ReadonlySet<string> = new Set(["entry", "item"]);

/** The entries of an Atom or RSS feed. What stands behind elements that are nested without end is left out. */
export function feedEntries(xml: string): FeedEntry[] {
  const entries: FeedEntry[] = [];
  let entry: Map<string, string[]> | undefined;
  let open: { readonly tag: string; text: string } | undefined;
  const add = (tag: string, text: string) => {
    const texts = entry?.get(tag);
    if (texts === undefined) entry?.set(tag, [text]);
    else texts.push(text);
  };
  parseMarkup(
    xml,
    {
      open: (tag, { href }) => {
        if (entryTags.has(tag)) entry = new Map();
        else if (entry !== undefined) {
          if (tag === "link" && href !== undefined) add("link", href);
          open = { tag, text: "" };
        }
      },
      text: (text) => {
        if (open !== undefined) open.text += text;
      },
      close: (tag) => {
        if (entryTags.has(tag) && entry !== undefined) {
          entries.push(entry);
          entry = undefined;
        }
        if (open?.tag === tag && open.text.trim() !== "") add(tag, open.text);
        open = undefined;
      },
    },
    { xmlMode: true },
  );
  return entries;
}
