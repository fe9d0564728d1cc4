/** A text placed on a page: position in points from the lower left corner. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly font?: "regular" | "bold" | "italic";
  /** Set upwards, as a stamp at the page's edge. */
  readonly upwards?: boolean;
}

/** Width and height of the pages made here: US letter, as conferences have it. */
export const pageSize = { width: 612, height: 792 } as const;

const fonts = { regular: "Times-Roman", bold: "Times-Bold", italic: "Times-Italic" } as const;
const resources = `/Font << ${Object.keys(fonts)
  .map((name, index) => `/${name} ${index + 3} 0 R`)
  .join(" ")} >>`;

/**
 * A PDF of nothing but placed text (ISO 32000-1), so that tests need no file of anyone's. A page without text gets
 * a grey picture, as a scanner's page has. `locked` asks for a password.
 */
export function makePdf(
  pages: readonly (readonly PlacedText[])[],
  { locked = false }: { readonly locked?: boolean } = {},
): Uint8Array {
  const first = 3 + Object.keys(fonts).length;
  const kids = pages.map((_, index) => `${first + 2 * index} 0 R`).join(" ");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    ...Object.values(fonts).map(
      (font) => `<< /Type /Font /Subtype /Type1 /BaseFont /${font} /Encoding /WinAnsiEncoding >>`,
    ),
    ...pages.flatMap((texts, index) => pageObjects(texts, first + 2 * index + 1)),
  ];
  return writeFile(objects, locked);
}

function pageObjects(texts: readonly PlacedText[], content: number): string[] {
  const drawn =
    texts.length > 0
      ? texts.map(draw).join("\n")
      : "q 612 0 0 792 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \u00a0 EI Q";
  const box = `[0 0 ${pageSize.width} ${pageSize.height}]`;
  return [
    `<< /Type /Page /Parent 2 0 R /MediaBox ${box} /Resources << ${resources} >> /Contents ${content} 0 R >>`,
    `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
  ];
}

function draw({ text, x, y, size, font = "regular", upwards = false }: PlacedText): string {
  const matrix = upwards ? `0 1 -1 0 ${x} ${y}` : `1 0 0 1 ${x} ${y}`;
  return `BT /${font} ${size} Tf ${matrix} Tm (${text.replace(/[\\()]/g, "\\$&")}) Tj ET`;
}

/** Characters are bytes (Latin-1), so that offsets are lengths. */
function writeFile(objects: readonly string[], locked: boolean): Uint8Array {
  let body = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  // A check value that no password gives: what it protects need not be encrypted to be refused.
  const lock = `/ID [<${"0".repeat(32)}> <${"0".repeat(32)}>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${"a1".repeat(32)}> /U <${"b2".repeat(32)}> >>`;
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${locked ? lock : ""} >>`;
  const count = objects.length + 1;
  const end = `xref\n0 ${count}\n0000000000 65535 f \n${table}${trailer}\nstartxref\n${body.length}\n%%EOF\n`;
  return Uint8Array.from(body + end, (character) => character.charCodeAt(0));
}
