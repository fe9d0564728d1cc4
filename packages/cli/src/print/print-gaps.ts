import {
  type AnswerOf,
  describeNoGaps,
  type Gap,
  type RestsOn,
  type Suggestion,
} from "@methodscape/graph-model";
import { cutLines, gapsByKind } from "./gaps-by-kind.ts";
import { restsOnLine } from "./rests-on-line.ts";
import { foldThinReadings } from "./thin-readings.ts";
import { wrapText } from "./wrap-text.ts";

const columns = 100;
const mostWeak = 12;
const mostSetAside = 8;

/** A gap report for a terminal of 100 columns: kind by kind, most prominent first, with a sentence behind each. */
export function printGaps(answer: AnswerOf<"gaps">, restsOn: RestsOn): string {
  const { readings, field, onTopic } = answer.compared;
  return [
    ...wrapText(
      `${readings} readings held against ${field} papers of the field; ${onTopic} papers are on topic. ${answer.window.note}`,
      columns,
    ),
    ...gapsByKind(answer.items).flatMap(kindLines),
    ...cutLines(answer),
    ...(answer.items.length === 0 ? ["", describeNoGaps(answer.compared)] : []),
    ...suggestionLines(answer.suggestions),
    ...weakLines(answer.weak),
    ...setAsideLines(answer),
    "",
    restsOnLine(restsOn),
    "",
  ].join("\n");
}

function kindLines({ title, gaps }: { readonly title: string; readonly gaps: readonly Gap[] }): string[] {
  const { gaps: told, thin } = foldThinReadings(gaps);
  return [
    "",
    `${title} (${gaps.length})`,
    ...told.flatMap(gapLines),
    ...(thin === undefined ? [] : indented(thin, 4)),
  ];
}

function gapLines({ type, entity, other, reason, evidence }: Gap): string[] {
  const name = `${entity.name} [${entity.type}]${other === undefined ? "" : ` · ${other.name}`}`;
  const quote = evidence.find((piece) => piece.quote !== undefined);
  return [
    ...(type === "reading" ? [] : indented(name, 2)),
    ...indented(reason, 4),
    ...(quote?.quote === undefined ? [] : indented(`${quote.voice}: “${quote.quote}”`, 6)),
  ];
}

function suggestionLines(suggestions: readonly Suggestion[]): string[] {
  if (suggestions.length === 0) return [];
  return ["", "Readings that would close most of this", ...suggestions.flatMap(suggestion)];
}

function suggestion({ paper, session, share, adds }: Suggestion, index: number): string[] {
  const year = paper.year === undefined ? "" : ` (${paper.year})`;
  const shares =
    session === undefined || session.shares.length === 0
      ? ""
      : `, whose readings speak of ${named(session.shares)}, too`;
  const fits = session === undefined ? "" : ` Fits “${session.title}”${shares}.`;
  return [
    ...indented(`${index + 1}. ${paper.title}${year}`, 2),
    ...indented(`closes ${percent(share)} of the weight of all gaps: ${named(adds)}.${fits}`, 5),
  ];
}

function weakLines(weak: readonly Gap[]): string[] {
  if (weak.length === 0) return [];
  const names = weak.slice(0, mostWeak).map(({ entity }) => entity.name);
  const more = weak.length > mostWeak ? `, and ${weak.length - mostWeak} more (--json lists them)` : "";
  return ["", ...wrapText(`Weak signals, too little to count: ${names.join(", ")}${more}.`, columns)];
}

function setAsideLines({ setAside, setAsideItems }: AnswerOf<"gaps">): string[] {
  if (setAside === 0) return [];
  const names = setAsideItems.slice(0, mostSetAside).map(({ name, papers }) => `${name} (${papers})`);
  return [
    "",
    ...wrapText(
      `${setAside} names were set aside, which papers on topic name seldom or never, most of all ${names.join(", ")}.`,
      columns,
    ),
  ];
}

function named(entities: readonly { readonly name: string }[]): string {
  return entities.map(({ name }) => name).join(", ");
}

function percent(share: number): string {
  return share < 0.01 ? "less than 1%" : `${Math.round(share * 100)}%`;
}

function indented(text: string, depth: number): string[] {
  return wrapText(text, columns - depth).map((line) => `${" ".repeat(depth)}${line}`);
}
