import { type Handler, Parser, type ParserOptions } from "htmlparser2";

/** Deeper than any page or feed that somebody wrote; the parser's time grows with the square of it. */
const deepest = 1000;

/** What is heard of a text of HTML or XML; `raw` is the tag as it is written. */
export interface MarkupListener {
  readonly open: (tag: string, attributes: Readonly<Record<string, string>>, raw: string) => void;
  readonly text: (text: string) => void;
  /** Also for a tag that is closed by another; `raw` is empty then. */
  readonly close: (tag: string, raw: string) => void;
}

/** Reads HTML or XML, once, front to back. True when all of it was read; false where elements are nested without end: what stands behind is left out. */
export function parseMarkup(
  text: string,
  { open, text: hear, close }: MarkupListener,
  options?: ParserOptions,
): boolean {
  let depth = 0;
  const raw = () => text.slice(parser.startIndex, parser.endIndex + 1);
  const handler: Partial<Handler> = {
    onopentag: (tag, attributes) => {
      depth += 1;
      open(tag, attributes, raw());
      if (depth > deepest) parser.pause();
    },
    ontext: hear,
    onclosetag: (tag, isImplied) => {
      depth -= 1;
      close(tag, isImplied ? "" : raw());
    },
  };
  const parser = new Parser(handler, options);
  parser.write(text);
  if (depth > deepest) return false;
  parser.end();
  return true;
}
