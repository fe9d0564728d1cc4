/** A list of readings on a page. */
export interface Section {
  /** `required`, `more`, or the heading's own words in lower case. */
  readonly section: string;
  /** The heading as written; undefined on a page without lists. */
  readonly heading: string | undefined;
  /** Level of the heading; 0 on a page without lists. */
  readonly level: number;
  /** True where no heading says that a list begins: only what is surely a work counts. */
  readonly isAssumed: boolean;
}
