/** A piece of text as a PDF places it: one font, one size, one line. Positions and sizes in points, `y` counted from the bottom. */
export interface TextRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** Tells fonts of one file apart; says nothing else. */
  readonly font: string;
  /** Set at an angle, as the stamp at the edge of an arXiv paper. */
  readonly rotated: boolean;
}

/** The text of one page, in the order of the file, which is often not that of reading. */
export interface TextPage {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly TextRun[];
}

/** What a PDF's bytes give before anything is made of it: its pages, or why there are none. */
export type TextLayer =
  | { readonly kind: "pages"; readonly pages: readonly TextPage[]; readonly pageCount: number }
  | { readonly kind: "locked" | "damaged" };
