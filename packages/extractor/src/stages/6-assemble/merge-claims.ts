import {
  type Evidence,
  isTextEvidence,
  type Link,
  linkId,
  type PaperId,
  type Relation,
  type Result,
  relationId,
  resultId,
  type Tier,
  voiceOf,
} from "@methodscape/graph-model";
import { bySentences } from "../../confidence/by-sentences.ts";
import { confidenceOf } from "../../confidence/confidence-of.ts";
import type { EntryLink, EntryResult, FoundRelation } from "../../model/claims.ts";
import type { PaperEntry } from "../../model/paper-entry.ts";

/** The paper that an entry became. */
type PaperOf = ReadonlyMap<PaperEntry, PaperId>;

/** One link per paper, role, entity and polarity, with the evidence of every entry, sorted by id. */
export function mergeLinks(links: readonly EntryLink[], paperOf: PaperOf): Link[] {
  const merged = new Map<string, Link>();
  for (const { entry, entity, role, polarity, tier, evidence } of links) {
    const paper = paperOf.get(entry);
    if (paper === undefined) continue;
    const id = linkId({ paper, entity, role, polarity });
    mergeInto(merged, { record: "link", id, paper, entity, role, polarity, tier, evidence: [evidence] });
  }
  return finish(withoutWeakMentions([...merged.values()])).map(withSentences);
}

/** What one sentence alone says is less sure than what several say. */
function withSentences(link: Link): Link {
  if (link.confidence === undefined || link.role === "mentions") return link;
  const sentences = link.evidence.filter(isTextEvidence).length;
  return { ...link, confidence: bySentences(link.confidence, sentences) };
}

/** One relation per pair and type, sorted by id. */
export function mergeRelations(relations: readonly FoundRelation[]): Relation[] {
  const merged = new Map<string, Relation>();
  for (const { evidence, ...claim } of relations) {
    mergeInto(merged, { record: "relation", id: relationId(claim), ...claim, evidence: [evidence] });
  }
  return finish([...merged.values()]);
}

/** One result per paper, system, benchmark, metric, value and protocol, sorted by id. */
export function mergeResults(results: readonly EntryResult[], paperOf: PaperOf): Result[] {
  const merged = new Map<string, Result>();
  for (const { entry, evidence, ...claim } of results) {
    const paper = paperOf.get(entry);
    if (paper === undefined) continue;
    mergeInto(merged, {
      record: "result",
      id: resultId({ ...claim, paper }),
      paper,
      ...claim,
      evidence: [evidence],
    });
  }
  return finish([...merged.values()]);
}

interface Claim {
  readonly id: string;
  tier: Tier;
  confidence?: number | undefined;
  evidence: Evidence[];
}

function mergeInto<Row extends Claim>(merged: Map<string, Row>, claim: Row): void {
  const known = merged.get(claim.id);
  if (known === undefined) {
    merged.set(claim.id, claim);
    return;
  }
  known.evidence.push(...claim.evidence);
  if (claim.tier === "shown") known.tier = "shown";
}

function finish<Row extends Claim>(claims: Row[]): Row[] {
  for (const claim of claims) {
    claim.evidence = sortedEvidence(claim.evidence);
    const confidence = bestConfidence(claim);
    if (confidence !== undefined) claim.confidence = confidence;
  }
  return claims.sort((left, right) => (left.id < right.id ? -1 : 1));
}

/** A claim is as sure as the surest of its sentences; one that only the lexicon makes carries no figure. */
function bestConfidence({ evidence, tier }: Claim): number | undefined {
  const found = evidence
    .filter(isTextEvidence)
    .map(({ rule }) => confidenceOf(rule, tier))
    .filter((confidence) => confidence !== undefined);
  return found.length === 0 ? undefined : Math.max(...found);
}

/**
 * A paper that uses an entity also mentions it; the mention says nothing more and is left out.
 * What an instructor noted stays: it is another voice.
 */
function withoutWeakMentions(links: readonly Link[]): Link[] {
  const stronger = new Set<string>();
  for (const link of links) {
    const own = link.evidence.some((evidence) => voiceOf(evidence) !== "note");
    if (own && link.role !== "mentions" && link.tier === "shown")
      stronger.add(`${link.paper}\n${link.entity}`);
  }
  return links.flatMap((link) => {
    if (link.role !== "mentions" || !stronger.has(`${link.paper}\n${link.entity}`)) return [link];
    const notes = link.evidence.filter((evidence) => voiceOf(evidence) === "note");
    return notes.length === 0 ? [] : [{ ...link, evidence: notes }];
  });
}

function sortedEvidence(evidence: Evidence[]): Evidence[] {
  if (evidence.length < 2) return evidence;
  const keyed = new Map(evidence.map((one) => [evidenceKey(one), one]));
  return [...keyed].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, one]) => one);
}

/** Text before lexicon, then by source and place; equal keys are the same evidence. */
function evidenceKey(evidence: Evidence): string {
  if (!isTextEvidence(evidence)) return `~ ${evidence.lexicon} ${evidence.reference ?? ""}`;
  const place = [evidence.start, evidence.end, ...evidence.surface].map((offset) =>
    String(offset).padStart(12, "0"),
  );
  return [evidence.source, ...place, evidence.rule].join(" ");
}
