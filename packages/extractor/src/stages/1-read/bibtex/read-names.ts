import { latexToText } from "../../../latex/latex-to-text.ts";
import { readText } from "../records/read-fields.ts";
import { splitAtDepth } from "./split-at-depth.ts";

/** Authors of an entry, first name first; `others` is true where the list ends with "and others". */
export interface BibtexNames {
  readonly names: readonly string[];
  readonly others: boolean;
}

/** `Example, Ada and {OpenAI} and Bo van der Sample and others` → its names. Braces keep a name whole. */
export function readNames(value: string): BibtexNames {
  const pieces = splitList(value.replace(/\s+/g, " "));
  const names = pieces.map(readName).filter((name) => name !== "");
  const last = names.at(-1) ?? "";
  const others = /^(?:others|et al\.?|\.\.\.|…)$/i.test(last);
  return { names: others ? names.slice(0, -1) : names, others };
}

/** "and" parts names; where none stands, people write semicolons, or commas between whole names. */
function splitList(value: string): string[] {
  const byAnd = splitAtDepth(value, / and (?=\S)/iy);
  if (byAnd.length > 1) return byAnd;
  const bySemicolon = splitAtDepth(value, /; ?/y);
  if (bySemicolon.length > 1) return bySemicolon;
  const byComma = splitAtDepth(value, /, ?/y).map((piece) => piece.trim());
  const isList = byComma.length > 2 && byComma.every((piece) => /\S \S/.test(piece));
  return isList ? byComma : [value];
}

/** `van der Berg, Jr, Ada` → `Ada van der Berg Jr`; also biblatex's `family=Berg, given=Ada`. */
function readName(piece: string): string {
  const parts = splitAtDepth(piece.trim(), /, ?/y).map((part) => part.trim());
  if (parts.some((part) => /^(?:family|given)\s?=/.test(part))) return readExtended(parts);
  const [family = "", second, third] = parts.map((part) => readText(latexToText(part)));
  if (third !== undefined) return [third, family, second].filter((part) => part !== "").join(" ");
  return second === undefined ? family : `${second} ${family}`.trim();
}

function readExtended(parts: readonly string[]): string {
  const values = new Map(
    parts.map((part) => {
      const [name = "", ...value] = part.split("=");
      return [name.trim(), readText(latexToText(value.join("=").replace(/^\s*"|"\s*$/g, "")))];
    }),
  );
  return ["given", "prefix", "family", "suffix"].flatMap((name) => values.get(name) ?? []).join(" ");
}
