import { binaryFormatOf } from "./binary-format.ts";
import type { ReadNote } from "./note-diagnostic.ts";

/** Text as later stages see it, or undefined for what is no text. */
export interface DecodedText {
  readonly text: string | undefined;
  readonly notes: readonly ReadNote[];
}

/**
 * Bytes to text: UTF-8, or UTF-16 where a byte order mark says so (as spreadsheets export); the mark is dropped, every line end (`\r\n`, `\r`)
 * turned into `\n` so that offsets do not depend on the system that saved the file. A file that is UTF-8 but for single
 * bytes keeps U+FFFD there; one whose only other letters are single bytes is read as Windows-1252, as old programs save.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes.length === 0) return refuse("empty", "the file is empty; nothing was read from it");
  const encoding = encodingOf(bytes);
  const binary = encoding === "utf-8" ? binaryFormatOf(bytes) : undefined;
  if (binary !== undefined) return refuse("binary", `${binary}, not text; give a text file in UTF-8`);
  const decoded = decodeBytes(bytes, encoding);
  const text = decoded.text.replace(/\r\n?/g, "\n");
  if (text.trim() === "")
    return refuse("empty", "the file holds nothing but white space; nothing was read from it");
  if (decoded.encoding !== undefined) return noteEncoding(text, decoded.encoding);
  if (!decoded.lossy) return { text, notes: [] };
  return noteReplacements(text);
}

function encodingOf([first, second]: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}

interface DecodedBytes {
  readonly text: string;
  readonly lossy: boolean;
  /** Where it is another than a text file should have. */
  readonly encoding?: string;
}

function decodeBytes(bytes: Uint8Array, encoding: string): DecodedBytes {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), lossy: false };
  } catch {
    const text = new TextDecoder(encoding).decode(bytes);
    if (encoding !== "utf-8" || !isWestern(text)) return { text, lossy: true };
    return { text: new TextDecoder("windows-1252").decode(bytes), lossy: false, encoding: "Windows-1252" };
  }
}

/** No letter beyond ASCII was UTF-8, and those that are not stand one by one among others, as accents do. */
function isWestern(text: string): boolean {
  const strays = text.match(/\uFFFD+/g) ?? [];
  const single = strays.filter((run) => run.length === 1).length;
  const rest = text.replace(/[\uFFFD\uFEFF]/g, "");
  return /^[\0-\x7F]*$/.test(rest) && single * 4 > strays.length * 3 && strays.length * 8 < text.length;
}

function noteEncoding(text: string, encoding: string): DecodedText {
  const start = text.search(/[^\0-\x7F]/);
  const message = `the file is not UTF-8; it was read as ${encoding} (Latin-1): save it as UTF-8 if its letters look wrong`;
  return {
    text,
    notes: [{ severity: "warning", rule: "not-utf8", message, span: { start, end: start + 1 } }],
  };
}

function noteReplacements(text: string): DecodedText {
  const replaced = text.split("\uFFFD").length - 1;
  if (replaced * 4 > text.length) {
    return refuse("binary", `${replaced} of ${text.length} characters are not UTF-8; save the file as UTF-8`);
  }
  const start = text.indexOf("\uFFFD");
  const message = `${replaced} places are not UTF-8 and read as the replacement character; save the file as UTF-8`;
  return {
    text,
    notes: [{ severity: "warning", rule: "invalid-utf8", message, span: { start, end: start + 1 } }],
  };
}

function refuse(rule: string, message: string): DecodedText {
  return { text: undefined, notes: [{ severity: "error", rule, message }] };
}
