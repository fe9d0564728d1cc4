const heading =
  /^(\*{1,6})\s+(?:(?:TODO|DONE|NEXT|WAITING|CANCELLED)\s+)?(?:\[#[A-Z]\]\s+)?(.*?)(?:\s+:[\w@:]+:)?\s*$/;
const link = /\[\[([^[\]\n]{1,2000})\]\[([^[\]\n]{1,1000})\]\]/g;
const bareLink = /\[\[(https?:[^[\]\n]{1,2000})\]\]/g;
const checkbox = /^(\s*(?:[-+]|\d{1,3}[.)])\s+)\[[ xX-]\]\s+/;
const keyword = /^\s*#\+|^#(?:\s|$)|^\s*(?:CLOSED|DEADLINE|SCHEDULED):/;
/** A member of a drawer: what it says of the work above it. */
const property = /^\s*:([\w-]{1,40}):\s*(.*)$/;
const drawers = /^(?:properties|logbook|end|custom_id|id|created|effort|category)$/i;
const delimiter = /^\s*\|[-+]{3,}\|\s*$/;

/** True for a text in Org's own syntax: a keyword of its head or a drawer, and a heading of stars. */
export function isOrg(text: string): boolean {
  const head = text.slice(0, 20_000);
  return (
    /^\*{1,6} \S/m.test(head) &&
    (/^#\+\w{3,30}:/m.test(head) ||
      /^\s*:PROPERTIES:\s*$/m.test(head) ||
      /\]\[[^[\]\n]{1,500}\]\]/.test(head))
  );
}

/** An Org file as Markdown: headings, links, tables; what a drawer says of an entry stands under it as a list. */
export function orgToMarkdown(text: string): string {
  const title = /^#\+title:[ \t]*(\S.*)$/im.exec(text)?.[1];
  const lines = text.split("\n").flatMap(lineOfOrg);
  return `${title === undefined ? "" : `# ${title}\n\n`}${lines.join("\n")}`;
}

function lineOfOrg(line: string): string[] {
  const [, stars, words] = heading.exec(line) ?? [];
  if (stars !== undefined) return ["", `${"#".repeat(stars.length)} ${inline(words ?? "")}`, ""];
  if (keyword.test(line)) return [];
  if (delimiter.test(line)) return [line.trim().replaceAll("+", "|")];
  const [, name, value] = property.exec(line) ?? [];
  if (name === undefined) return [inline(line.replace(checkbox, "$1"))];
  if (drawers.test(name) || value === undefined || value.trim() === "") return [];
  return [`+ ${inline(value.trim())}`];
}

function inline(words: string): string {
  return words
    .replace(link, (_, target: string, inner: string) =>
      /^https?:/.test(target) && !/[\s()]/.test(target) ? `[${inner}](${target})` : inner,
    )
    .replace(bareLink, "$1");
}
