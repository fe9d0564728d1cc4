import {
  type Answer,
  type AnswerOf,
  type ExportFormat,
  exportFileName,
  exportForms,
  formatsFor,
  type GraphSnapshot,
  gapLimits,
  maximumLimit,
  type Paper,
  type PaperId,
  type Query,
  type QueryOf,
} from "@methodscape/graph-model";
import { readingMarkdown } from "../analysis/gaps/reading-markdown.ts";
import { GraphApiError } from "../graph-api-error.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { answerTable } from "./answer-table.ts";
import { writeBibtex } from "./write-bibtex.ts";
import { writeCsv } from "./write-csv.ts";
import { writeGexf } from "./write-gexf.ts";

/** A file for another program. */
export interface ExportedFile {
  readonly text: string;
  readonly mediaType: string;
  /** A name to save it under: `methodscape-papers.bib`. */
  readonly name: string;
}

/**
 * The whole answer to a question as a file: CSV of whatever it lists, BibTeX or Markdown of the papers that it names,
 * GEXF of the map. All its pages, whatever page the question asks for.
 * Throws GraphApiError `bad-request` where a form cannot hold such an answer, `not-found` for an unknown node.
 */
export async function exportAnswer(
  store: GraphStore,
  query: Query,
  format: ExportFormat,
): Promise<ExportedFile> {
  const { name, mediaType, holdsInWords } = exportForms[format];
  if (!formatsFor(query.kind).includes(format)) {
    throw new GraphApiError(
      "bad-request",
      `an answer of the kind ${query.kind} cannot be written as ${name}, which holds ${holdsInWords}; choose csv, or ask another question`,
    );
  }
  const text = await written(await wholeAnswer(store, query), format, store);
  return { text, mediaType, name: exportFileName(query.kind, format) };
}

async function written(answer: Answer, format: ExportFormat, store: GraphStore): Promise<string> {
  switch (format) {
    case "csv":
      return writeCsv(answerTable(answer));
    case "bibtex":
      return writeBibtex(papersOf(answer, await store.snapshot()));
    case "markdown":
      return `${papersOf(answer, await store.snapshot())
        .map(readingMarkdown)
        .join("\n\n")}\n`;
    case "gexf":
      return answer.kind === "landscape" ? writeGexf(answer) : "";
  }
}

/** The answer with all its pages. */
async function wholeAnswer(store: GraphStore, query: Query): Promise<Answer> {
  switch (query.kind) {
    case "papers":
      return wholeListing<"papers">(store, query);
    case "entities":
      return wholeListing<"entities">(store, query);
    case "authors":
      return wholeListing<"authors">(store, query);
    case "results":
      return wholeListing<"results">(store, query);
    case "neighbourhood":
      return store.ask({ ...query, limit: maximumLimit });
    case "gaps":
      return store.ask({ ...query, limit: gapLimits.gaps });
    default:
      return store.ask(query);
  }
}

async function wholeListing<Kind extends "papers" | "entities" | "authors" | "results">(
  store: GraphStore,
  query: QueryOf<Kind>,
): Promise<AnswerOf<Kind>> {
  const first = await store.ask<Kind>({ ...query, offset: 0, limit: maximumLimit });
  const items: unknown[] = [...first.items];
  while (items.length < first.total) {
    const next = await store.ask<Kind>({ ...query, offset: items.length, limit: maximumLimit });
    if (next.items.length === 0) break;
    items.push(...next.items);
  }
  // Each page has items of the kind that was asked for, which the compiler does not follow through a spread.
  return { ...first, items } as AnswerOf<Kind>;
}

/** The papers that an answer names, once each, in its order. */
function papersOf(answer: Answer, { papers }: GraphSnapshot): Paper[] {
  const byId = new Map(papers.map((paper) => [paper.id, paper]));
  return [...new Set(paperIds(answer))].flatMap((id) => byId.get(id) ?? []);
}

function paperIds(answer: Answer): PaperId[] {
  switch (answer.kind) {
    case "papers":
      return answer.items.map(({ id }) => id);
    case "results":
      return answer.items.map(({ paper }) => paper.id);
    case "gaps":
      return answer.suggestions.map(({ paper }) => paper.id);
    case "neighbourhood":
      return answer.paper === undefined ? answer.links.map(({ paper }) => paper.id) : [answer.paper.id];
    default:
      return [];
  }
}
