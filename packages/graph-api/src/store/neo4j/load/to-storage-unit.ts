import {
  type Diagnostic,
  type Entity,
  type Evidence,
  isTextEvidence,
  type LandscapeRecord,
  type Link,
  type Paper,
  type Relation,
  type Result,
  type SnapshotRecord,
  type Source,
  sliceSpan,
  sourceTitle,
  voiceOf,
  yearOf,
} from "@methodscape/graph-model";
import { voicesOf } from "../../../analysis/claim-voices.ts";
import { boardKey } from "../../../analysis/rows/result-boards.ts";
import { textKey } from "../../../analysis/text-key.ts";
import { entityLabels, relationRelationships, roleRelationships } from "../../cypher/graph-names.ts";
import { type Properties, toProperties } from "../read/record-properties.ts";
import { contentHash } from "./content-hash.ts";
import type { ClaimRelationship, EvidenceRow, ReadingRow, SourceTexts, StorageUnit } from "./storage-unit.ts";

/** A record as it is stored. `occurrence` counts equal diagnostics, which have no id of their own. */
export function toStorageUnit(record: SnapshotRecord, texts: SourceTexts, occurrence: number): StorageUnit {
  switch (record.record) {
    case "source":
      return sourceUnit(record);
    case "paper":
      return paperUnit(record, texts);
    case "entity":
      return entityUnit(record);
    case "link":
      return linkUnit(record, texts);
    case "relation":
      return relationUnit(record, texts);
    case "result":
      return resultUnit(record, texts);
    case "landscape":
      return landscapeUnit(record);
    case "diagnostic":
      return diagnosticUnit(record, occurrence);
  }
}

type Parts = Pick<StorageUnit, "kind" | "id" | "properties"> &
  Partial<Pick<StorageUnit, "ends" | "evidence" | "readings">>;

function unit(parts: Parts): StorageUnit {
  const whole = { ends: {}, evidence: [], readings: [], ...parts };
  const hash = contentHash(whole);
  return { ...whole, hash, properties: { ...whole.properties, hash } };
}

function sourceUnit(source: Source): StorageUnit {
  return unit({
    kind: { form: "node", label: "Source" },
    id: source.id,
    properties: { ...toProperties(source), name: sourceTitle(source), state: "loading" },
  });
}

function paperUnit(paper: Paper, texts: SourceTexts): StorageUnit {
  const year = yearOf(paper);
  const properties: Properties = {
    ...toProperties(paper),
    ...(year !== undefined && { year }),
    titleKey: textKey(paper.title),
    parts: [...new Set(paper.read.map((read) => read.part))],
    texts: paper.read.map((read) => sliceSpan(texts.get(read.source) ?? "", read)),
  };
  const readings = paper.readings.map((reading): ReadingRow => {
    return { source: reading.source, properties: toProperties(reading, ["source", "notes"]) };
  });
  return unit({ kind: { form: "node", label: "Paper" }, id: paper.id, properties, readings });
}

function entityUnit(entity: Entity): StorageUnit {
  const properties = { ...toProperties(entity), nameKey: textKey(entity.name) };
  return unit({ kind: { form: "node", label: entityLabels[entity.type] }, id: entity.id, properties });
}

function linkUnit(link: Link, texts: SourceTexts): StorageUnit {
  const { paper, entity, role } = link;
  const properties = toProperties(link, ["id", "paper", "entity", "role", "evidence"]);
  return claimUnit(link, roleRelationships[role], { from: paper, to: entity }, properties, texts);
}

function relationUnit(relation: Relation, texts: SourceTexts): StorageUnit {
  const { from, type, to } = relation;
  const properties = toProperties(relation, ["id", "from", "type", "to", "evidence"]);
  return claimUnit(relation, relationRelationships[type], { from, to }, properties, texts);
}

/** A claim that is a relationship between its two ends. */
function claimUnit(
  { id, evidence }: Link | Relation,
  relationship: ClaimRelationship,
  ends: StorageUnit["ends"],
  properties: Properties,
  texts: SourceTexts,
): StorageUnit {
  return unit({
    kind: { form: "claim", relationship },
    id,
    properties: { ...properties, claim: id, voices: voicesOf(evidence) },
    ends,
    evidence: evidenceRows(id, evidence, texts),
  });
}

function resultUnit(result: Result, texts: SourceTexts): StorageUnit {
  const { id, paper, benchmark, model, method, evidence } = result;
  const name = `${result.gain ? "+" : ""}${result.value} ${result.unit}`;
  const { selection, n, shots, tools, bound, condition, relative, baseline } = result.protocol;
  const protocol = {
    selection,
    tools,
    ...(n !== undefined && { n }),
    ...(shots !== undefined && { shots }),
    ...(bound !== undefined && { bound }),
    ...(condition !== undefined && { condition }),
    ...(relative !== undefined && { relative }),
    ...(baseline !== undefined && { baseline }),
  };
  const properties = {
    ...toProperties(result, ["evidence"]),
    ...protocol,
    name,
    board: boardKey(result),
    voices: voicesOf(evidence),
  };
  return unit({
    kind: { form: "result" },
    id,
    properties,
    ends: {
      paper,
      benchmark,
      ...(model !== undefined && { model }),
      ...(method !== undefined && { method }),
    },
    evidence: evidenceRows(id, evidence, texts),
  });
}

function evidenceRows(claim: string, evidence: readonly Evidence[], texts: SourceTexts): EvidenceRow[] {
  return evidence.map((piece, position): EvidenceRow => {
    const own = {
      ...toProperties(piece, ["surface"]),
      id: `evidence:${claim}#${position}`,
      claim,
      position,
      voice: voiceOf(piece),
    };
    if (!isTextEvidence(piece)) return { source: undefined, properties: { ...own, name: piece.lexicon } };
    const text = texts.get(piece.source) ?? "";
    const name = text.slice(...piece.surface);
    return {
      source: piece.source,
      properties: { ...own, surface: [...piece.surface], name, quote: sliceSpan(text, piece) },
    };
  });
}

function landscapeUnit(record: LandscapeRecord): StorageUnit {
  if (record.part === "topic") {
    return unit({ kind: { form: "node", label: "Topic" }, id: record.id, properties: toProperties(record) });
  }
  const { id, x, y, topic } = record;
  const { hash, ...rest } = unit({ kind: { form: "position" }, id, properties: { x, y, topic } });
  return { ...rest, hash, properties: { x, y, topic, landscapeHash: hash } };
}

function diagnosticUnit(diagnostic: Diagnostic, occurrence: number): StorageUnit {
  const id = `diagnostic:${contentHash(diagnostic)}~${occurrence}`;
  return unit({
    kind: { form: "diagnostic" },
    id,
    properties: { ...toProperties(diagnostic), id, name: diagnostic.rule },
    ends: { source: diagnostic.source },
  });
}
