import {
  type Answer,
  type AnswerOf,
  type ExportFormat,
  exportForms,
  type GraphSnapshot,
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

type Writers = { readonly [Format in ExportFormat]: (answer: Answer, store: GraphStore) => Promise<string> };

const writers: Writers = {
  csv: async (answer) => writeCsv(answerTable(answer)),
  bibtex: async (answer, store) => writeBibtex(papersOf(answer, "bibtex", await store.snapshot())),
  markdown: async (answer, store) =>
    `${papersOf(answer, "markdown", await store.snapshot())
      .map(readingMarkdown)
      .join("\n\n")}\n`,
  gexf: async (answer) => {
    if (answer.kind !== "landscape") throw cannotHold("gexf", answer);
    return writeGexf(answer);
  },
};

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
  const answer = await wholeAnswer(store, query);
  const { mediaType, ending } = exportForms[format];
  const text = await writers[format](answer, store);
  return { text, mediaType, name: `methodscape-${query.kind}${ending}` };
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
function papersOf(answer: Answer, format: ExportFormat, { papers }: GraphSnapshot): Paper[] {
  const wanted = paperIds(answer);
  if (wanted === undefined) throw cannotHold(format, answer);
  const byId = new Map(papers.map((paper) => [paper.id, paper]));
  return [...new Set(wanted)].flatMap((id) => byId.get(id) ?? []);
}

/** Undefined for an answer that lists no papers. */
function paperIds(answer: Answer): PaperId[] | undefined {
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
      return undefined;
  }
}

const heldBy = {
  csv: "any answer",
  bibtex: "papers, results, the readings that gaps suggest, and what is known of a node",
  markdown: "papers, results, the readings that gaps suggest, and what is known of a node",
  gexf: "the map",
} as const satisfies Record<ExportFormat, string>;

function cannotHold(format: ExportFormat, { kind }: Answer): GraphApiError {
  const { name } = exportForms[format];
  return new GraphApiError(
    "bad-request",
    `an answer of the kind ${kind} cannot be written as ${name}, which holds ${heldBy[format]}; choose csv, or ask another question`,
  );
}
