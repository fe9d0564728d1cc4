/** The forms in which an answer leaves for other programs. */
export const exportFormats = ["csv", "bibtex", "markdown", "gexf"] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** What each form is called, served as, and saved under. */
export const exportForms = {
  csv: { name: "CSV", mediaType: "text/csv", ending: ".csv" },
  bibtex: { name: "BibTeX", mediaType: "application/x-bibtex", ending: ".bib" },
  markdown: { name: "Markdown", mediaType: "text/markdown", ending: ".md" },
  gexf: { name: "GEXF", mediaType: "application/gexf+xml", ending: ".gexf" },
} as const satisfies Record<
  ExportFormat,
  { readonly name: string; readonly mediaType: string; readonly ending: string }
>;
