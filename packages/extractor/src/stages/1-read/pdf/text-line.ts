/** A line of a column, as it is read. */
export interface TextLine {
  readonly text: string;
  /** What stands apart in the line: names of authors, cells of a table, a number and its heading. */
  readonly pieces: readonly string[];
  readonly page: number;
  readonly column: "left" | "right" | "wide";
  readonly left: number;
  readonly right: number;
  /** The baseline, from the bottom of the page. */
  readonly y: number;
  readonly size: number;
  /** The font of most of the line. */
  readonly font: string;
  /** Set in small capitals, as headings are where they have no other font. */
  readonly isSmallCapitals: boolean;
}
