import type { Diagnostic, Entity, GraphSnapshot, Source } from "@methodscape/graph-model";
import type { Claims } from "../../model/claims.ts";
import type { MergedPapers } from "../../model/merged-papers.ts";
import { checkClaims } from "./check-claims.ts";
import { mergeLinks, mergeRelations, mergeResults } from "./merge-claims.ts";

/** Everything that the earlier stages found. */
export interface SnapshotParts {
  readonly sources: readonly Source[];
  readonly papers: MergedPapers;
  readonly entities: readonly Entity[];
  readonly claims: Claims;
  readonly diagnostics: readonly Diagnostic[];
}

/** Stage 6: one record a claim, evidence checked, everything sorted. Same parts, same bytes, in any order. */
export function assembleSnapshot(parts: SnapshotParts): GraphSnapshot {
  const sources = sortedById(parts.sources);
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  const { papers, paperOf } = parts.papers;

  const nodeIds = new Set<string>([...papers, ...parts.entities].map((node) => node.id));
  const links = checkClaims(mergeLinks(parts.claims.links, paperOf), nodeIds, sourceById);
  const relations = checkClaims(mergeRelations(parts.claims.relations), nodeIds, sourceById);
  const results = checkClaims(mergeResults(parts.claims.results, paperOf), nodeIds, sourceById);

  const claimed = new Set<string>([
    ...links.value.map((link) => link.entity),
    ...relations.value.flatMap((relation) => [relation.from, relation.to]),
    ...results.value.flatMap((result) => [result.benchmark, result.model ?? "", result.method ?? ""]),
  ]);
  return {
    sources,
    papers,
    entities: sortedById(parts.entities.filter((entity: Entity) => claimed.has(entity.id))),
    links: links.value,
    relations: relations.value,
    results: results.value,
    landscape: [],
    diagnostics: sortedDiagnostics([
      ...parts.diagnostics,
      ...links.diagnostics,
      ...relations.diagnostics,
      ...results.diagnostics,
    ]),
  };
}

function sortedById<Row extends { readonly id: string }>(rows: readonly Row[]): Row[] {
  return [...rows].sort((left, right) => (left.id < right.id ? -1 : left.id > right.id ? 1 : 0));
}

function sortedDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const key = (diagnostic: Diagnostic) =>
    [diagnostic.source, String(diagnostic.start).padStart(12, "0"), diagnostic.rule, diagnostic.message].join(
      "\n",
    );
  return [...diagnostics].sort((left, right) => (key(left) < key(right) ? -1 : 1));
}
