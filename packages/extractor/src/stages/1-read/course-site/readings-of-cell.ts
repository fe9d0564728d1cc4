/** The readings that a cell names, each as a line of a list. */
export interface CellReadings {
  readonly required: string[];
  readonly more: string[];
}

type ReadingList = keyof CellReadings;

const lineBreak = /\s*(?:<br\s?\/?>|<\/?(?:li|ul|ol|p)>|\n)\s*/gi;
const bullet = /^(?:[-*+•·–]\s+|\(?\d{1,2}[.)]\s+|\[\d{1,2}\]\s+(?!\())/;
const moreLabel =
  /^(?:\*\*|\*|_)?\(?(?:optional|further|additional|supplementary|recommended|suggested|bonus|extra)(?: readings?| papers?)?\)?(?:\*\*|\*|_)?\s*:?(?:\*\*|\*|_)?\s*/i;
const requiredLabel =
  /^(?:\*\*|\*|_)?\(?(?:required|mandatory|main|core|must[- ]read)(?: readings?| papers?)?\)?(?:\*\*|\*|_)?\s*:?(?:\*\*|\*|_)?\s*/i;
const moreBehind = /\s*[([](?:optional|suggested|recommended|bonus)[)\]]\s*$/i;
const plainLabel = /^(?:\*\*|\*|_)?(?:readings?|papers?|reading list|read)\s?:(?:\*\*|\*|_)?\s*$/i;
const nothing =
  /^(?:no (?:required )?readings?|none|n\/?a|tb[ad]|to be announced|-+|–|—|see above|same as .{0,40}|keine?\b.{0,20})?[.!]?$/i;

/** Cuts a cell into its readings: at line breaks, at semicolons, and between links. `facts` are said of the one reading of its row. */
export function readingsOfCell(cell: string, facts: readonly string[], list: ReadingList): CellReadings {
  const found: CellReadings = { required: [], more: [] };
  let open = list;
  for (const line of cell.split(lineBreak)) {
    const item = line.trim().replace(bullet, "");
    if (plainLabel.test(item)) {
      open = list;
      continue;
    }
    const label = moreLabel.exec(item)?.[0] ?? requiredLabel.exec(item)?.[0];
    const own = label !== undefined && (/[:)*_]\s*$/.test(label) || label === item) ? label : "";
    const named: ReadingList = own === "" ? open : moreLabel.test(own) ? "more" : "required";
    const rest = item.slice(own.length).trim();
    // A label on a line of its own is said of the lines behind it.
    if (own !== "" && rest === "") open = named;
    for (const piece of cutItems(rest)) {
      if (nothing.test(piece)) continue;
      found[moreBehind.test(piece) ? "more" : named].push(`+ ${piece.replace(moreBehind, "")}`);
    }
  }
  const items = found.required.length + found.more.length;
  const behind = facts
    .filter((fact) => fact.trim() !== "")
    .map((fact) => `  + ${fact.replace(lineBreak, " ").trim()}`);
  if (items === 1) found[found.required.length === 1 ? "required" : "more"].push(...behind);
  return found;
}

/** `A; B` where both have words enough, and `[A](…), [B](…)` where nothing but links and commas stands there. */
function cutItems(line: string): string[] {
  const parts = cutOutside(line, ";");
  if (parts.length > 1 && parts.every((part) => part.includes("](") || part.split(/\s+/).length >= 3))
    return parts;
  const links = line.replace(/\[[^[\]\n]{1,500}\]\([^()\s]{1,2000}\)/g, "");
  const isOnlyLinks = /^(?:\s|,|and|&|\+)*$/.test(links);
  if (!isOnlyLinks) return [line];
  const named = [...line.matchAll(/\[([^[\]\n]{1,500})\]\([^()\s]{1,2000}\)/g)];
  const isTitled = named.every(([, words = ""]) => !isLinkLabel(words));
  return named.length > 1 && isTitled ? named.map(([link]) => link) : [line];
}

function isLinkLabel(words: string): boolean {
  return /^(?:pdf|paper|arxiv|code|slides?|video|link|url|html|github|project|blog|data|notes|abs|doi)$/i.test(
    words.trim(),
  );
}

function cutOutside(line: string, mark: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < line.length; at += 1) {
    const character = line.charAt(at);
    if (character === "(" || character === "[") depth += 1;
    else if (character === ")" || character === "]") depth = Math.max(0, depth - 1);
    else if (character === mark && depth === 0 && /\s/.test(line.charAt(at + 1))) {
      parts.push(line.slice(from, at).trim());
      from = at + 1;
    }
  }
  return [...parts, line.slice(from).trim()].filter((part) => part !== "");
}
