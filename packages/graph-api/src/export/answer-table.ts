import {
  type Answer,
  type AnswerOf,
  describeProtocol,
  describeSystem,
  describeValue,
  type LinkRow,
  type QueryKind,
  type QuotedEvidence,
  type RelationRow,
  type ResultRow,
} from "@methodscape/graph-model";

/** What stands in a field of a table; an empty field is `undefined`. */
export type Cell = string | number | boolean | undefined;

/** A table: the names of its columns, and as many cells in each row. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

type TableOf = { readonly [Kind in QueryKind]: (answer: AnswerOf<Kind>) => Table };

const claimColumns = ["claim", "from", "to", "tier", "confidence", "sentences", "id"];

const tableOf: TableOf = {
  papers: ({ items }) => ({
    columns: [
      "title",
      "authors",
      "year",
      "date",
      "kind",
      "arxiv",
      "url",
      "sessions",
      "group",
      "sentences",
      "id",
    ],
    rows: items.map((paper) => [
      paper.title,
      listed(paper.authors),
      paper.year,
      paper.date,
      paper.kind,
      paper.arxivId,
      paper.url,
      listed(paper.sessions),
      paper.group,
      sentences(paper.evidence),
      paper.id,
    ]),
  }),
  entities: ({ items }) => ({
    columns: ["name", "type", "year", "papers", "matching", "aliases", "group", "sentences", "id"],
    rows: items.map((entity) => [
      entity.name,
      entity.type,
      entity.year,
      entity.papers,
      entity.matching,
      listed(entity.aliases),
      entity.group,
      sentences(entity.evidence),
      entity.id,
    ]),
  }),
  authors: ({ items }) => ({
    columns: ["name", "papers", "newest"],
    rows: items.map(({ name, papers, newest }) => [name, papers, listed(newest.map(({ title }) => title))]),
  }),
  results: ({ items }) => resultTable(items),
  neighbourhood: ({ links, relations, results }) => ({
    columns: claimColumns,
    rows: [...links.map(linkCells), ...relations.map(relationCells), ...results.map(resultCells)],
  }),
  search: ({ items }) => ({
    columns: ["name", "type", "alias", "year", "links", "id"],
    rows: items.map((hit) => [hit.name, hit.type, hit.alias, hit.year, hit.links, hit.id]),
  }),
  path: ({ items }) => ({
    columns: ["path", "step", "from", "claim", "to", "sentences", "id"],
    rows: items.flatMap(({ nodes, steps }, path) =>
      steps.map((step, at) => {
        const [here, there] = [nodes[at]?.name, nodes[at + 1]?.name];
        const [from, to] = step.forward ? [here, there] : [there, here];
        return [path + 1, at + 1, from, step.label, to, sentences(step.evidence), step.id];
      }),
    ),
  }),
  lineage: ({ relations }) => ({ columns: claimColumns, rows: relations.map(relationCells) }),
  matrix: ({ rows, columns, cells }) => {
    const counts = new Map(cells.map(({ row, column, papers }) => [`${row} ${column}`, papers.length]));
    return {
      columns: ["", ...columns.map(({ name }) => name)],
      rows: rows.map((row) => [
        row.name,
        ...columns.map((column) => counts.get(`${row.id} ${column.id}`) ?? 0),
      ]),
    };
  },
  gaps: ({ items }) => ({
    columns: ["gap", "name", "type", "other", "reason", "prominence", "papers", "coverage", "id"],
    rows: items.map((gap) => [
      gap.type,
      gap.entity.name,
      gap.entity.type,
      gap.other?.name,
      gap.reason,
      gap.score,
      gap.papers.length,
      gap.coverage,
      gap.entity.id,
    ]),
  }),
  landscape: ({ topics, nodes }) => {
    const names = new Map(topics.map(({ id, name }) => [id, name]));
    return {
      columns: ["name", "type", "topic", "weight", "year", "in syllabus", "x", "y", "id"],
      rows: nodes.map((node) => [
        node.name,
        node.type,
        names.get(node.topic),
        node.weight,
        node.year,
        node.inSyllabus,
        node.x,
        node.y,
        node.id,
      ]),
    };
  },
};

/** What an answer lists, a row each: papers, entities, results, claims, or the cells of a matrix. */
export function answerTable(answer: Answer): Table {
  // The entry under a kind takes the answers of that kind, which a lookup by a union does not tell the compiler.
  return (tableOf[answer.kind] as (answer: Answer) => Table)(answer);
}

function resultTable(items: readonly ResultRow[]): Table {
  return {
    columns: [
      "benchmark",
      "metric",
      "value",
      "unit",
      "gain",
      "model",
      "method",
      "protocol",
      "rank",
      "own system",
      "paper",
      "year",
      "sentences",
      "id",
    ],
    rows: items.map((result) => [
      result.benchmark.name,
      result.metric,
      result.value,
      result.unit,
      result.gain,
      result.people === true ? "people" : result.model?.name,
      result.method?.name,
      describeProtocol(result.protocol),
      result.rank,
      result.subject,
      result.paper.title,
      result.paper.year,
      sentences(result.evidence),
      result.id,
    ]),
  };
}

function linkCells(link: LinkRow): Cell[] {
  const claim = link.polarity === "denied" ? `not ${link.role}` : link.role;
  return [
    claim,
    link.paper.title,
    link.entity.name,
    link.tier,
    link.confidence,
    sentences(link.evidence),
    link.id,
  ];
}

function relationCells({ type, from, to, tier, confidence, evidence, id }: RelationRow): Cell[] {
  return [type, from.name, to.name, tier, confidence, sentences(evidence), id];
}

function resultCells(result: ResultRow): Cell[] {
  return [
    `${result.metric} ${describeValue(result)}`,
    describeSystem(result) || undefined,
    result.benchmark.name,
    result.tier,
    result.confidence,
    sentences(result.evidence),
    result.id,
  ];
}

/** Several values in one field. Titles and names may hold commas; hardly any holds a semicolon. */
function listed(values: readonly string[]): string | undefined {
  return values.length === 0 ? undefined : values.join("; ");
}

function sentences(evidence: readonly QuotedEvidence[]): string | undefined {
  const quotes = new Set(evidence.flatMap(({ quote }) => (quote === undefined ? [] : [quote])));
  return quotes.size === 0 ? undefined : [...quotes].join(" | ");
}
