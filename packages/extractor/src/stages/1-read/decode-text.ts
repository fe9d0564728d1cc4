import { binaryFormatOf } from "./binary-format.ts";
import type { ReadNote } from "./note-diagnostic.ts";

/** Text as later stages see it, or undefined for what is no text. */
export interface DecodedText {
  readonly text: string | undefined;
  readonly notes: readonly ReadNote[];
}

/**
 * Bytes to text: UTF-8, or UTF-16 where a byte order mark says so (as spreadsheets export); the mark is dropped, every line end (`\r\n`, `\r`)
 * turned into `\n` so that offsets do not depend on the system that saved the file. Other bytes become U+FFFD.
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
  if (!decoded.lossy) return { text, notes: [] };
  return noteReplacements(text);
}

function encodingOf([first, second]: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}

function decodeBytes(bytes: Uint8Array, encoding: string): { text: string; lossy: boolean } {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), lossy: false };
  } catch {
    return { text: new TextDecoder(encoding).decode(bytes), lossy: true };
  }
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
