import { parseMarkup } from "../markup/parse-markup.ts";
import { type ElementRole, elementRole, headingLevel } from "./element-role.ts";

/** A piece of a page in the order of the page: its text, or that something was left out between two of them. */
export type HtmlPiece =
  | { readonly kind: "title" | "author" | "abstract" | "paragraph" | "stamp"; readonly text: string }
  | { readonly kind: "heading"; readonly text: string; readonly level: number }
  | { readonly kind: "formula" | "end" }
  | { readonly kind: "address"; readonly href: string };

interface Frame {
  readonly tag: string;
  readonly role: ElementRole;
  readonly className: string;
  /** How many elements it holds so far. */
  children: number;
  /** Where its text goes; undefined where it goes nowhere. */
  readonly text: string[] | undefined;
  readonly inAbstract: boolean;
}

/** Longer formulas within a sentence say nothing to a reader of words. */
const longestMath = 40;

/** The pieces of a page; undefined for one that is nested too deep to be a paper. */
export function htmlPieces(html: string): HtmlPiece[] | undefined {
  const pieces: HtmlPiece[] = [];
  const stack: Frame[] = [];
  const wasWhole = parseMarkup(html, {
    open: (tag, attributes) => {
      const parent = stack.at(-1);
      if (attributes.href !== undefined) pieces.push({ kind: "address", href: attributes.href });
      stack.push(openFrame(tag, attributes, parent));
      if (parent !== undefined) parent.children += 1;
    },
    text: (text) => stack.at(-1)?.text?.push(text),
    close: () => {
      const frame = stack.pop();
      if (frame !== undefined) pieces.push(...closeFrame(frame, stack.at(-1)));
    },
  });
  return wasWhole ? pieces : undefined;
}

const ownText: ReadonlySet<ElementRole> = new Set([
  "title",
  "author",
  "heading",
  "paragraph",
  "stamp",
  "math",
  "citation",
]);

function openFrame(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  parent: Frame | undefined,
): Frame {
  const role = elementRole(tag, attributes);
  const className = attributes.class ?? "";
  const isLost = parent?.role === "left-out" || parent?.role === "formula" || parent?.role === "end";
  const inAbstract = role === "abstract" || parent?.inAbstract === true;
  if (isLost) return { tag, role: parent.role, className, children: 0, text: undefined, inAbstract };
  if (parent?.role === "math" || parent?.tag === "math") return mathFrame(tag, role, parent);
  if (tag === "br" || tag === "p") parent?.text?.push("\n");
  const starts = ownText.has(role) && !(role === "paragraph" && parent?.text !== undefined);
  return {
    tag,
    role: role === "paragraph" && inAbstract ? "abstract" : role,
    className,
    children: 0,
    inAbstract,
    text:
      role === "left-out" || role === "formula" || role === "end" ? undefined : starts ? [] : parent?.text,
  };
}

/** Within a formula: white space is layout, a second child of a power or a fraction gets its sign. */
function mathFrame(tag: string, role: ElementRole, parent: Frame): Frame {
  if (parent.children === 1 && parent.tag === "msup") parent.text?.push("^");
  if (parent.children === 1 && parent.tag === "mfrac") parent.text?.push("/");
  const isLost = role === "left-out";
  const text = isLost ? undefined : parent.text;
  return {
    tag,
    role: isLost ? role : "math",
    className: "",
    children: 0,
    text,
    inAbstract: parent.inAbstract,
  };
}

function closeFrame(frame: Frame, parent: Frame | undefined): HtmlPiece[] {
  const { role, className, text } = frame;
  if (role === "end") return parent?.role === "end" ? [] : [{ kind: "end" }];
  if (role === "formula") return parent?.role === "formula" ? [] : [{ kind: "formula" }];
  if (text === undefined || text === parent?.text) return [];
  const joined = text.join("");
  if (role === "math" || role === "citation") {
    parent?.text?.push(role === "math" ? mathText(joined) : citationText(joined, className));
    return [];
  }
  const folded = joined.replace(/\s+/g, " ").trim();
  if (folded === "") return [];
  if (role === "heading") return [{ kind: role, text: folded, level: headingLevel(className) }];
  const isPiece =
    role === "title" || role === "author" || role === "abstract" || role === "paragraph" || role === "stamp";
  return isPiece ? [{ kind: role, text: role === "author" ? joined : folded }] : [];
}

/** Signs that are not printed (applied function, invisible times) go, and so does layout. */
function mathText(text: string): string {
  const plain = text.replace(/[\s\u2061-\u2064\u200B]+/g, "");
  return plain.length > longestMath ? "…" : plain;
}

/** "(Example et al., 2024)" hangs in a sentence, "Example et al. (2024)" is a part of it. */
function citationText(text: string, className: string): string {
  return /citet\b/.test(className) || !/^\s*\(/.test(text) ? text : "";
}
