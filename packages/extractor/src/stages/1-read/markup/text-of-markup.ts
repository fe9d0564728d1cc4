import { readText } from "../records/read-fields.ts";
import { parseMarkup } from "./parse-markup.ts";

/** Tags within a line: they leave no trace. */
const inlineTags: ReadonlySet<string> = new Set(
  "i b em strong u s sub sup sc scp span a font tt code small mark bold italic roman jats:italic jats:bold jats:sub jats:sup jats:sc jats:ext-link jats:xref jats:monospace jats:underline mml:math mml:mi mml:mo mml:mn mml:mrow mml:mtext mml:msub mml:msup math mi mo mn mrow mtext msub msup".split(
    " ",
  ),
);

/** Tags that end a line: a space stands in their place. */
const blockTags: ReadonlySet<string> = new Set(
  "p br div li ul ol h1 h2 h3 h4 h5 h6 hr table tr td th blockquote pre section title sec jats:p jats:sec jats:title jats:list jats:list-item jats:break jats:disp-formula jats:inline-formula jats:abstract inline-formula tex-math jats:tex-math jats:alternatives alternatives".split(
    " ",
  ),
);

/**
 * The text of a field that may hold HTML, JATS or MathML, with white space folded: known tags go, entities become
 * their characters, and what only looks like a tag (`a<b`) stays.
 */
export function textOfMarkup(value: unknown): string {
  const text = readText(value);
  if (!/<\/?[a-z]|&[#a-z]/i.test(text)) return text;
  let plain = "";
  const keep = (tag: string, raw: string, isTag = true) => {
    if (isTag && blockTags.has(tag)) plain += " ";
    else if (!isTag || !inlineTags.has(tag)) plain += raw;
  };
  const isWhole = parseMarkup(text, {
    // Words behind the name without a value are no attributes: `a <b and c> d`.
    open: (tag, attributes, raw) =>
      keep(
        tag,
        raw,
        Object.values(attributes).every((value) => value !== ""),
      ),
    text: (piece) => {
      plain += piece;
    },
    close: (tag, raw) => keep(tag, raw),
  });
  return isWhole ? readText(plain) : text;
}
