import type { TextLayer, TextPage, TextRun } from "../../../model/text-layer.ts";

/** A thesis or a book is read up to here; a paper never has as many pages. */
const mostPages = 400;

/** What of an item of PDF.js is read; marked content has no text. */
interface TextItem {
  readonly str: string;
  readonly transform: readonly unknown[];
  readonly width: number;
  readonly fontName: string;
}

/** Opens a PDF with PDF.js and takes down where which text stands. Never throws: what cannot be opened says why. */
export async function openTextLayer(bytes: Uint8Array): Promise<TextLayer> {
  // Loaded when the first PDF comes: it is the largest library of all.
  const { getDocumentProxy } = await import("unpdf");
  try {
    // A copy: PDF.js takes the bytes away from whoever hands them over.
    const document = await getDocumentProxy(new Uint8Array(bytes), quiet);
    try {
      const pages: TextPage[] = [];
      for (let number = 1; number <= Math.min(document.numPages, mostPages); number += 1) {
        const page = await document.getPage(number);
        const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
        const { items } = await page.getTextContent();
        const runs = items.flatMap((item) => ("str" in item ? runsOf(item, left, bottom) : []));
        pages.push({ width: right - left, height: top - bottom, runs });
        page.cleanup();
      }
      return { kind: "pages", pages, pageCount: document.numPages };
    } finally {
      await document.destroy();
    }
  } catch (error) {
    return { kind: error instanceof Error && error.name === "PasswordException" ? "locked" : "damaged" };
  }
}

/** Text alone is wanted: no warnings on the console, no fonts, no images, no code made from a font. */
const quiet = { verbosity: 0, isEvalSupported: false, disableFontFace: true, maxImageSize: 1 };

function runsOf({ str, transform, width, fontName }: TextItem, left: number, bottom: number): TextRun[] {
  const [a, b, c, d, x, y] = transform.map(Number);
  if (a === undefined || b === undefined || c === undefined || d === undefined) return [];
  if (x === undefined || y === undefined || str.trim() === "") return [];
  const size = Math.hypot(c, d);
  const font = fontName.replace(/^g_d\d+_/, "");
  return [
    { text: str, x: x - left, y: y - bottom, width, size, font, rotated: Math.abs(b) > Math.abs(a) / 10 },
  ];
}
