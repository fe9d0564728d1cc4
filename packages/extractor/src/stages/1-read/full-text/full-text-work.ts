/** A section of a paper as paragraphs. */
export interface WorkSection {
  /** The headings on the way down, without numbers: `["Experiments", "Setup"]`; empty before the first heading. */
  readonly headings: readonly string[];
  readonly paragraphs: readonly string[];
}

/** A paper that was read whole, up to its references. White space is folded, breaks within words are mended. */
export interface FullTextWork {
  readonly title: string;
  readonly authors: readonly string[];
  /** Empty where the paper has none that stands apart. */
  readonly abstract: string;
  readonly arxivId: string | undefined;
  readonly doi: string | undefined;
  readonly sections: readonly WorkSection[];
}
