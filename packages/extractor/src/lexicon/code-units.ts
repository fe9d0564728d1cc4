import { foldCode } from "./character-class.ts";

/** UTF-16 code units in a column: reading it costs a fraction of what `charCodeAt` does. */
export type CodeUnits = Uint16Array;

/** Gives [start, end) of a text as code units, from index 0; the next call writes over them. */
export type CodeUnitReader = (text: string, start: number, end: number) => CodeUnits;

/** A reader with a column of its own that only ever grows: every sentence of a run passes through it. */
export function createCodeUnitReader(): CodeUnitReader {
  let units = new Uint16Array(1024);
  return (text, start, end) => {
    if (end - start > units.length) units = new Uint16Array(2 * (end - start));
    for (let at = start; at < end; at += 1) units[at - start] = text.charCodeAt(at);
    return units;
  };
}

/** A whole text as code units of its own. */
export function codeUnitsOf(text: string): CodeUnits {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at += 1) units[at] = text.charCodeAt(at);
  return units;
}

/** The text of [start, end), however long. */
export function textOfUnits(units: CodeUnits, start: number, end: number): string {
  return Buffer.from(units.buffer, units.byteOffset + 2 * start, 2 * (end - start)).toString("utf16le");
}

/** Writes the first `length` units in lower case into `folded`, unit by unit, and gives that back. */
export function foldUnits(units: CodeUnits, folded: CodeUnits, length: number): CodeUnits {
  for (let at = 0; at < length; at += 1) folded[at] = foldCode(units[at] ?? 0);
  return folded;
}
