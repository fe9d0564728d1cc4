import type { Diagnostic, GraphSnapshot } from "@methodscape/graph-model";

/** A snapshot with its lists in the order of a snapshot file: by id, topics before positions, diagnostics by source and place. */
export function sortSnapshot(snapshot: GraphSnapshot): GraphSnapshot {
  return {
    sources: byId(snapshot.sources),
    papers: byId(snapshot.papers),
    entities: byId(snapshot.entities),
    links: byId(snapshot.links),
    relations: byId(snapshot.relations),
    results: byId(snapshot.results),
    landscape: [...snapshot.landscape].sort(
      (left, right) => compare(right.part, left.part) || compare(left.id, right.id),
    ),
    diagnostics: [...snapshot.diagnostics].sort(compareDiagnostics),
  };
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): Row[] {
  return [...rows].sort((left, right) => compare(left.id, right.id));
}

function compareDiagnostics(left: Diagnostic, right: Diagnostic): number {
  return (
    compare(left.source, right.source) ||
    left.start - right.start ||
    compare(left.rule, right.rule) ||
    compare(left.message, right.message) ||
    left.end - right.end ||
    compare(left.severity, right.severity)
  );
}

/** By UTF-16 unit, as the extractor sorts. */
function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
