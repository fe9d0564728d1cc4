import {
  type AnswerOf,
  countOf,
  describeProtocol,
  describeSystem,
  describeValue,
  type EntityCard,
  type LinkRow,
  type PaperCard,
  type QuotedEvidence,
  type RelationRow,
  type RestsOn,
  type ResultRow,
  roles,
} from "@methodscape/graph-model";
import { restsOnLine } from "./rests-on-line.ts";

/** A node as text for a terminal: what it is, every claim with its sentence and voice, and what all of it rests on. */
export function printNode(answer: AnswerOf<"neighbourhood">, restsOn: RestsOn): string {
  return [...nodeLines(answer), "", restsOnLine(restsOn), ""].join("\n");
}

/** The lines of a node, without what they rest on. */
export function nodeLines(answer: AnswerOf<"neighbourhood">): string[] {
  const { paper, entity, totals } = answer;
  const head = paper !== undefined ? paperHead(paper) : entity !== undefined ? entityHead(entity) : [];
  const shown = answer.links.length + answer.relations.length + answer.results.length;
  const all = totals.links + totals.relations + totals.results;
  return [
    ...head,
    ...roles.flatMap((role) => linkSection(role, answer.links, paper !== undefined)),
    ...section("relations", answer.relations, relationLine),
    ...section("results", answer.results, (result) => `${describeResult(result)} — ${result.paper.title}`),
    ...(shown < all ? ["", `(${shown} of ${all} claims are shown; --limit N shows more)`] : []),
  ];
}

function paperHead(paper: PaperCard): string[] {
  const authors = paper.authors.length > 0 ? paper.authors.join(", ") : "";
  const number = paper.authorCount === undefined ? "" : countOf(paper.authorCount, "author");
  const date =
    paper.date === undefined ? "" : `${paper.date}${paper.dateInferred === true ? " (year inferred)" : ""}`;
  return [
    `${paper.title}  [${paper.kind}] ${paper.id}`,
    ...[authors || number, date, paper.url ?? ""].filter((line) => line !== "").map((line) => `  ${line}`),
    ...paper.readings.map(
      (reading) => `  listed in ${reading.sourceTitle} (${reading.heading ?? reading.section})`,
    ),
  ];
}

function entityHead(entity: EntityCard): string[] {
  return [
    `${entity.name}  [${entity.type}] ${entity.id}`,
    ...(entity.aliases.length > 0 ? [`  also: ${entity.aliases.join(", ")}`] : []),
    `  in ${countOf(entity.papers, "paper")}; known from: ${entity.origin}${entity.year === undefined ? "" : `; ${entity.year}`}`,
  ];
}

function linkSection(role: LinkRow["role"], links: readonly LinkRow[], ofPaper: boolean): string[] {
  return section(
    role,
    links.filter((link) => link.role === role),
    (link) => {
      const other = ofPaper ? `${link.entity.name} [${link.entity.type}]` : link.paper.title;
      return `${link.polarity === "denied" ? "NOT " : ""}${other}${possibly(link)}`;
    },
  );
}

function relationLine(relation: RelationRow): string {
  return `${relation.from.name} ${relation.type} ${relation.to.name}${possibly(relation)}`;
}

/** Marks what is only possible, with the share of such claims that were true when they were read. */
function possibly({ tier, confidence }: LinkRow | RelationRow): string {
  if (tier === "shown") return "";
  return confidence === undefined ? " (possible)" : ` (possible, ${Math.round(confidence * 100)} %)`;
}

function section<Row extends LinkRow | RelationRow | ResultRow>(
  title: string,
  rows: readonly Row[],
  line: (row: Row) => string,
): string[] {
  if (rows.length === 0) return [];
  return ["", title, ...rows.flatMap((row) => [`  ${line(row)}`, ...quoteLines(row.evidence)])];
}

const mostQuotes = 3;

/** Each sentence once for each voice: two names in one sentence are two pieces of evidence for one claim. */
function quoteLines(evidence: readonly QuotedEvidence[]): string[] {
  return [...new Set(evidence.map(quoteLine))].slice(0, mostQuotes);
}

function quoteLine(evidence: QuotedEvidence): string {
  if (evidence.quote === undefined)
    return `      lexicon: ${evidence.lexicon ?? ""} ${evidence.reference ?? ""}`.trimEnd();
  return `      ${evidence.voice}: “${evidence.quote.replace(/\s+/g, " ")}”`;
}

function describeResult(result: ResultRow): string {
  const system = describeSystem(result);
  const by = system === "" ? "" : ` by ${system}`;
  return `${describeValue(result)} ${result.metric} on ${result.benchmark.name}${by} (${describeProtocol(result.protocol)})`;
}
