/** What an element of a page that LaTeXML made is for. */
export type ElementRole =
  | "title"
  | "author"
  | "abstract"
  | "heading"
  | "paragraph"
  | "math"
  | "formula"
  | "citation"
  | "stamp"
  | "end"
  | "left-out"
  | "plain";

/** By class, as LaTeXML's manual lists them under "CSS classes"; the first row that fits counts. */
const byClass: readonly (readonly [name: RegExp, role: ElementRole])[] = [
  [/\bltx_(?:bibliography|appendix)\b/, "end"],
  [/\bltx_(?:equation|equationgroup|eqn_table|eqn_row)\b/, "formula"],
  [
    /\bltx_(?:note|figure|table|float|tabular|listing|verbatim|ERROR|tag|TOC|page_(?:footer|header|logo|navbar)|acknowledgements|keywords|classification|dates|authors_\w+_hidden|rdf|affiliation|role_(?:address|affiliation|email|thanks|orcid|institutetext)|caption|title_(?:abstract|theorem|proof|paragraph|subparagraph|keywords|acknowledgements|bibliography)|inline-logical-block)(?![\w-])/,
    "left-out",
  ],
  [/\bltx_title_document\b/, "title"],
  [/\bltx_title_(?:part|chapter|section|subsection|subsubsection)\b/, "heading"],
  [/\bltx_personname\b/, "author"],
  [/\bltx_abstract\b/, "abstract"],
  [/\bltx_cite\b/, "citation"],
  [/\bltx_p\b/, "paragraph"],
];

const leftOutTags = new Set(
  "script style nav figure table svg button footer iframe template pre annotation annotation-xml".split(" "),
);

/** The role of an element by its class, then by its tag. */
export function elementRole(tag: string, attributes: Readonly<Record<string, string>>): ElementRole {
  if (/^watermark/.test(attributes.id ?? "")) return "stamp";
  const role = byClass.find(([name]) => name.test(attributes.class ?? ""))?.[1];
  if (role !== undefined) return role;
  if (leftOutTags.has(tag)) return "left-out";
  return tag === "math" ? "math" : "plain";
}

/** The level of a heading: 1 for sections (and chapters), 2 and 3 for what is below. */
export function headingLevel(className: string): number {
  return /subsubsection\b/.test(className) ? 3 : /subsection\b/.test(className) ? 2 : 1;
}
