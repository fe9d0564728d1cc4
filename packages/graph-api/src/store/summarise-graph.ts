import { entityTypes, groupBy, type RestsOn, type Stats, sourceTitle } from "@methodscape/graph-model";
import type { GraphIndex } from "../analysis/graph-index.ts";

/** How many papers were read, and of how many the abstract or the full text. */
export function restsOnOf({ snapshot }: GraphIndex): RestsOn {
  const having = (part: "abstract" | "full-text") =>
    snapshot.papers.filter((paper) => paper.read.some((read) => read.part === part)).length;
  return { papers: snapshot.papers.length, abstracts: having("abstract"), fullTexts: having("full-text") };
}

/** What a graph holds, source by source. */
export function statsOf(index: GraphIndex): Stats {
  const { snapshot } = index;
  const diagnostics = groupBy(snapshot.diagnostics, (diagnostic) => diagnostic.source);
  const papers = groupBy(
    snapshot.papers.flatMap((paper) => [...new Set(paper.readings.map((reading) => reading.source))]),
    (source) => source,
  );
  const severity = (name: "info" | "warning" | "error") =>
    snapshot.diagnostics.filter((diagnostic) => diagnostic.severity === name).length;
  const ofType = (type: string) => snapshot.entities.filter((entity) => entity.type === type).length;
  return {
    restsOn: restsOnOf(index),
    // entityTypes lists each key of the record once, which fromEntries cannot tell.
    entities: Object.fromEntries(entityTypes.map((type) => [type, ofType(type)])) as Stats["entities"],
    links: snapshot.links.length,
    relations: snapshot.relations.length,
    results: snapshot.results.length,
    sources: snapshot.sources.map((source) => ({
      id: source.id,
      title: sourceTitle(source),
      kind: source.kind,
      format: source.format,
      ...(source.course !== undefined && { course: source.course }),
      papers: papers.get(source.id)?.length ?? 0,
      diagnostics: diagnostics.get(source.id)?.length ?? 0,
    })),
    diagnostics: { info: severity("info"), warning: severity("warning"), error: severity("error") },
  };
}
