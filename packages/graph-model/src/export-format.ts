import type { QueryKind } from "./query/query.ts";

/** The forms in which an answer leaves for other programs. */
export const exportFormats = ["csv", "bibtex", "markdown", "gexf"] as const;
export type ExportFormat = (typeof exportFormats)[number];

interface ExportForm {
  readonly name: string;
  readonly mediaType: string;
  /** Of the name that a file is saved under. */
  readonly ending: string;
  /** The answers that it can hold. */
  readonly holds: "any" | readonly QueryKind[];
  readonly holdsInWords: string;
}

/** Answers that name papers: for `gaps` the readings that it suggests. */
const ofPapers = {
  holds: ["papers", "results", "neighbourhood", "gaps"],
  holdsInWords: "papers, results, what is known of a node, and the readings that gaps suggest",
} as const satisfies Partial<ExportForm>;

/** What each form is called, served as and saved under, and what it can hold. */
export const exportForms = {
  csv: { name: "CSV", mediaType: "text/csv", ending: ".csv", holds: "any", holdsInWords: "any answer" },
  bibtex: { name: "BibTeX", mediaType: "application/x-bibtex", ending: ".bib", ...ofPapers },
  markdown: { name: "Markdown", mediaType: "text/markdown", ending: ".md", ...ofPapers },
  gexf: {
    name: "GEXF",
    mediaType: "application/gexf+xml",
    ending: ".gexf",
    holds: ["landscape"],
    holdsInWords: "the map",
  },
} as const satisfies Record<ExportFormat, ExportForm>;

/** The name to save an answer of a kind under: `methodscape-papers.bib`. */
export function exportFileName(kind: QueryKind, format: ExportFormat): string {
  return `methodscape-${kind}${exportForms[format].ending}`;
}

/** The forms that can hold an answer of a kind. */
export function formatsFor(kind: QueryKind): readonly ExportFormat[] {
  return exportFormats.filter((format) => {
    const { holds }: ExportForm = exportForms[format];
    return holds === "any" || holds.includes(kind);
  });
}
