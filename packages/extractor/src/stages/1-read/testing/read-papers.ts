import { readFileSync } from "node:fs";
import type { SourceFormatReader } from "../source-format-reader.ts";

/** A source in our own words, in the shape of the real thing. */
export function readFixture(name: string): string {
  return readFileSync(new URL(`../../../../fixtures/sources/${name}`, import.meta.url), "utf8");
}

/** What a structured format makes of a file: its papers with their texts in place of spans, facts that are known, and the rule and place of each note. */
export function readPapers({ read }: SourceFormatReader, source: string) {
  const { text, records, notes } = read(source);
  const papers = records.map(({ start, end, title, abstract, notes: remarks, ...facts }) => ({
    ...Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)),
    title: text.slice(title.start, title.end),
    ...(abstract && { abstract: text.slice(abstract.start, abstract.end) }),
    ...(remarks.length > 0 && { notes: remarks.map((span) => text.slice(span.start, span.end)) }),
  }));
  return { papers, notes: notes.map(({ rule, message }) => `${rule} ${message.split(":")[0]}`) };
}
