import {
  type Entity,
  type EntityId,
  type EntityType,
  entityTypes,
  type SourceId,
  slugOf,
  type TextPart,
} from "@methodscape/graph-model";
import { type EntryPart, nothingKnown, type PaperEntry } from "../../../model/paper-entry.ts";
import type { Resolution, ResolvedMention } from "../../../model/resolved-mention.ts";
import type { SourceDocument } from "../../../model/source-document.ts";

/** What stages 1 to 4 would give for marked sentences. */
export interface MarkedEntry {
  readonly document: SourceDocument;
  readonly entry: PaperEntry;
  readonly resolution: Resolution;
}

const mark = /\{(?<flags>[+?*]*)(?<type>[a-z]+):(?<name>[^}|]+)(?:\|(?<surface>[^}]+))?\}/g;
const partOfPrefix: Readonly<Record<string, TextPart>> = { "title:": "title", "note:": "note" };

/**
 * Builds one entry from sentences in which names are marked: `{method:DPO}` is a lexicon entity, `{+method:Foo}` one
 * that the text brings (discovered), `{?model:Foo}` a doubtful one, `{*method:Transformer}` one that the lexicon calls generic, and
 * `{method:PRM|reward models}` has another surface.
 */
export function buildEntry(lines: readonly string[], sourceId: SourceId = "source:case.txt"): MarkedEntry {
  let text = "";
  const parts: EntryPart[] = [];
  const pending: {
    start: number;
    end: number;
    type: EntityType;
    name: string;
    flags: string;
    partIndex: number;
    sentenceIndex: number;
    sentence: { start: number; end: number };
  }[] = [];
  for (const line of lines) {
    const prefix = Object.keys(partOfPrefix).find((candidate) => line.startsWith(candidate)) ?? "";
    const part = partOfPrefix[prefix] ?? "abstract";
    const start = text.length;
    const found = stripMarks(line.slice(prefix.length).trim(), start);
    text += `${found.text}\n`;
    const sentence = { start, end: text.length - 1 };
    const last = parts.at(-1);
    if (last?.part === part && part !== "note")
      parts[parts.length - 1] = { ...last, end: sentence.end, sentences: [...last.sentences, sentence] };
    else parts.push({ part, start, end: sentence.end, sentences: [sentence] });
    const sentenceIndex = (parts.at(-1)?.sentences.length ?? 1) - 1;
    pending.push(
      ...found.marks.map((one) => ({ ...one, partIndex: parts.length - 1, sentenceIndex, sentence })),
    );
  }
  const entry = entryOf(sourceId, parts);
  const generic = new Set(pending.flatMap(({ name, flags }) => (flags.includes("*") ? [name] : [])));
  const mentions = pending.map(
    ({ start, end, type, name, flags, partIndex, sentenceIndex, sentence }): ResolvedMention => ({
      entry,
      part: parts[partIndex]?.part ?? "abstract",
      partIndex,
      sentenceIndex,
      sentence,
      start,
      end,
      surface: text.slice(start, end),
      candidate: { type, name, origin: flags.includes("+") ? "discovered" : "lexicon" },
      rule: "marked",
      doubtful: flags.includes("?"),
      entity: `${type}:${slugOf(name)}`,
    }),
  );
  return {
    document: documentOf(sourceId, text),
    entry,
    resolution: { entities: entitiesOf(mentions, generic), mentions },
  };
}

function stripMarks(line: string, offset: number) {
  let text = "";
  let from = 0;
  const marks: { start: number; end: number; type: EntityType; name: string; flags: string }[] = [];
  for (const match of line.matchAll(mark)) {
    const { flags = "", type = "", name = "", surface = name } = match.groups ?? {};
    const known = entityTypes.find((candidate) => candidate === type);
    if (known === undefined)
      throw new Error(`the mark ${match[0]} has no entity type; expected one of ${entityTypes.join(", ")}`);
    text += line.slice(from, match.index);
    marks.push({
      start: offset + text.length,
      end: offset + text.length + surface.length,
      type: known,
      name,
      flags,
    });
    text += surface;
    from = match.index + match[0].length;
  }
  return { text: text + line.slice(from), marks };
}

function entryOf(source: SourceId, parts: readonly EntryPart[]): PaperEntry {
  return {
    source,
    index: 0,
    kind: "paper",
    title: "Case",
    ...nothingKnown,
    reading: { section: "required", position: 1, start: 0, end: 0, notes: [] },
    parts,
  };
}

function documentOf(id: SourceId, text: string): SourceDocument {
  return {
    id,
    path: "case.txt",
    sha256: "",
    format: "jsonl",
    text,
    kind: undefined,
    course: undefined,
    records: [],
  };
}

function entitiesOf(mentions: readonly ResolvedMention[], generic: ReadonlySet<string>): Entity[] {
  const byId = new Map<EntityId, Entity>();
  for (const { entity, candidate } of mentions) {
    byId.set(entity, {
      record: "entity",
      id: entity,
      alsoIds: [],
      type: candidate.type,
      name: candidate.name,
      aliases: [],
      origin: candidate.origin,
      ...(generic.has(candidate.name) && { generic: true }),
    });
  }
  return [...byId.values()].sort((left, right) => (left.id < right.id ? -1 : 1));
}
