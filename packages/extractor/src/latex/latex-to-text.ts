import { accents } from "./accents.ts";
import { type LatexExtent, type LatexReader, skipEmptyGroup, skipSpaces, step } from "./latex-reader.ts";
import { readDollar, readPlain } from "./plain-pieces.ts";
import {
  fractions,
  hiddenArguments,
  letterCommands,
  signCommands,
  silentCommands,
  spaceCommands,
} from "./symbols.ts";

/**
 * LaTeX as a reader would see it: `Rockt{\"a}schel` → `Rocktäschel`, `{GAN}s` → `GANs`, `$O(1/\sqrt{k})$` → `O(1/√k)`,
 * `60.9\%` → `60.9%`. Exponents keep their `^`. A command that is not known is kept as it is written.
 *
 * @param extent in a text that is LaTeX in `parts`, braces, `~` and `--` away from commands and formulas are left alone
 */
export function latexToText(latex: string, extent: LatexExtent = "all"): string {
  const marks = extent === "all" ? /[\\${}~`]|''|--/ : /[\\$]/;
  if (!marks.test(latex)) return latex;
  const reader: LatexReader = { latex, at: 0, depth: 0, inFormula: false, extent };
  let text = "";
  while (reader.at < latex.length) text += readPiece(reader);
  return text;
}

/** Groups nested deeper are nothing that anybody wrote: their braces are passed over. */
const deepest = 50;

function readPiece(reader: LatexReader): string {
  const isLatex = reader.extent === "all" || reader.inFormula;
  switch (reader.latex[reader.at]) {
    case "\\":
      return readCommand(reader);
    case "$":
      return readDollar(reader);
    case "{":
      return isLatex || reader.latex[reader.at + 1] === "\\" ? readGroup(reader) : step(reader, "{");
    case "}":
      return step(reader, isLatex ? "" : "}");
    default:
      return readPlain(reader);
  }
}

/** A group without its braces. Stands at `{`. */
function readGroup(reader: LatexReader): string {
  reader.at += 1;
  if (reader.depth >= deepest) return "";
  reader.depth += 1;
  let text = "";
  while (reader.at < reader.latex.length && reader.latex[reader.at] !== "}") text += readPiece(reader);
  reader.depth -= 1;
  return step(reader, text);
}

/** A command with its arguments. Stands at the backslash. */
function readCommand(reader: LatexReader): string {
  const command = /\\(?:([A-Za-z]+)\*?|(.?))/sy;
  command.lastIndex = reader.at;
  const [written = "\\", name, sign = ""] = command.exec(reader.latex) ?? [];
  reader.at += written.length;
  return name === undefined ? readSign(reader, sign) : readNamed(reader, name, written);
}

/** `\%`, `\"a`, `\\`: a backslash and one character that is no letter. */
function readSign(reader: LatexReader, sign: string): string {
  if (accents.has(sign)) return readAccent(reader, sign);
  if ("%&$#_{}".includes(sign) && sign !== "") return sign;
  if ("()[]".includes(sign) && sign !== "") {
    reader.inFormula = sign === "(" || sign === "[";
    return "";
  }
  if (",;:> \n\\".includes(sign) && sign !== "") return isBetweenDigits(reader, sign) ? "" : " ";
  return "!-/@".includes(sign) && sign !== "" ? "" : `\\${sign}`;
}

/** `10\,000` is one number. */
function isBetweenDigits({ latex, at }: LatexReader, sign: string): boolean {
  return sign === "," && /\d/.test(latex[at - 3] ?? "") && /\d/.test(latex[at] ?? "");
}

function readNamed(reader: LatexReader, name: string, written: string): string {
  const letter = letterCommands.get(name);
  if (letter !== undefined) {
    skipSpaces(reader);
    return skipEmptyGroup(reader, letter);
  }
  const shown = signCommands.get(name);
  if (shown !== undefined) return skipEmptyGroup(reader, shown);
  if (accents.has(name)) return readAccent(reader, name);
  if (fractions.has(name)) return `${bracketed(readArgument(reader))}/${bracketed(readArgument(reader))}`;
  if (name === "sqrt") return `√${bracketed(readArgument(reader))}`;
  if (spaceCommands.has(name)) return " ";
  if (hiddenArguments.has(name)) {
    readArgument(reader);
    return reader.latex[reader.at] === "{" ? readGroup(reader) : "";
  }
  if (!silentCommands.has(name)) return written;
  skipSpaces(reader);
  return reader.latex[reader.at] === "{" ? readGroup(reader) : "";
}

/** The letter behind an accent with its mark; an accent over nothing is the sign itself. */
function readAccent(reader: LatexReader, accent: string): string {
  skipSpaces(reader);
  const argument = readArgument(reader).replace(/^[ıȷ]/, (letter) => (letter === "ı" ? "i" : "j"));
  const [base] = argument;
  if (base === undefined) return accent.length === 1 && /[~^]/.test(accent) ? accent : "";
  return `${base}${accents.get(accent) ?? ""}`.normalize("NFC") + argument.slice(base.length);
}

/** A group, a command or a single character. */
function readArgument(reader: LatexReader): string {
  const { latex, at } = reader;
  if (latex[at] === "{") return readGroup(reader);
  if (latex[at] === "\\" && reader.depth < deepest) {
    reader.depth += 1;
    const text = readCommand(reader);
    reader.depth -= 1;
    return text;
  }
  const [character = ""] = latex.slice(at, at + 2);
  return step(reader, character === "}" ? "" : character, character === "}" ? 0 : character.length);
}

function bracketed(argument: string): string {
  return /^[\p{L}\p{N}.]*$/u.test(argument) ? argument : `(${argument})`;
}
