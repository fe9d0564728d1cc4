import { findRecords } from "../json/find-records.ts";
import type { ReadNote } from "../note-diagnostic.ts";
import { readRows } from "../records/read-rows.ts";
import type { ReadText, SourceFormatReader } from "../source-format-reader.ts";
import { parseYaml } from "../yaml/parse-yaml.ts";

/** YAML with one paper, a list of papers, or a document for each. */
export const yaml: SourceFormatReader = { recognises: isYaml, rendered: true, read: readYaml };

/** So much of a file is looked at. */
const sampleLength = 20_000;
const titleMember = /^[ \t]*(?:- +)*["']?(?:paper_?)?title["']?[ \t]*:(?:[ \t]|$)/im;
const otherMember =
  /^[ \t]*(?:- +)*["']?(?:abstract|summary|authors?|date|year|published(?:at)?|link|url|doi|arxiv(?:_?id)?|id|tags|venue)["']?[ \t]*:(?:[ \t]|$)/im;
/** What may stand at the beginning of a line of YAML: a member, an item, a remark, a mark between documents, a bracket that closes. */
const firstColumn =
  /^(?:["']?[\w][\w .-]{0,60}["']?[ \t]*:(?:[ \t]|$)|-(?:[ \t]|$)|#|---(?:[ \t]|$)|\.\.\.|%YAML|[\]}])/;

/** No line begins with prose, and some members are those of a paper. */
function isYaml(text: string): boolean {
  const sample = text.length > sampleLength ? text.slice(0, text.lastIndexOf("\n", sampleLength) + 1) : text;
  if (!titleMember.test(sample) || !otherMember.test(sample)) return false;
  const lines = sample.split("\n").filter((line) => /^\S/.test(line));
  return lines.length > 0 && lines.every((line) => firstColumn.test(line));
}

function readYaml(text: string): ReadText {
  const { documents, notes: before } = parseYaml(text);
  const found = documents.map(({ place, value }) => findRecords(value, place));
  const read = readRows(found.flatMap(({ rows }) => rows));
  const isEmpty = read.records.length === 0 && before.every(({ severity }) => severity !== "error");
  return { ...read, notes: [...before, ...read.notes, ...(isEmpty ? [noPapers] : [])] };
}

const noPapers: ReadNote = {
  severity: "error",
  rule: "no-papers",
  message: 'the YAML holds no paper; expected "title" with other members, in a list or one by one',
};
