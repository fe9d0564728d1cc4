/** Texts put together into one, so that a piece is looked for in all of them in one go. */
export interface JoinedTexts {
  readonly whole: string;
  /** Where each text starts in the whole; one more says where the last one ends. */
  readonly starts: Uint32Array;
}

/** A text in which a piece stands, by its place among the texts, and where the piece first stands in it. */
export interface TextWithPiece {
  readonly text: number;
  readonly at: number;
}

const parting = "\n";

/** Joins texts, none of which may hold a line feed. */
export function joinTexts(texts: readonly string[]): JoinedTexts {
  const starts = new Uint32Array(texts.length + 1);
  let end = 0;
  for (const [place, text] of texts.entries()) {
    end += text.length + parting.length;
    starts[place + 1] = end;
  }
  return { whole: texts.map((text) => text + parting).join(""), starts };
}

/** The texts in which a piece stands, in their order, each once. The piece holds no line feed and is not empty. */
export function* textsWith({ whole, starts }: JoinedTexts, piece: string): Generator<TextWithPiece> {
  let text = 0;
  let found = whole.indexOf(piece);
  while (found >= 0) {
    while (startOf(starts, text + 1) <= found) text += 1;
    yield { text, at: found - startOf(starts, text) };
    found = whole.indexOf(piece, startOf(starts, text + 1));
  }
}

/** How long a text is. */
export function lengthOfText({ starts }: JoinedTexts, text: number): number {
  return startOf(starts, text + 1) - startOf(starts, text) - parting.length;
}

function startOf(starts: Uint32Array, text: number): number {
  return starts[text] ?? Number.POSITIVE_INFINITY;
}
