import type { GraphSnapshot, SourceId } from "@methodscape/graph-model";
import { extractGraph } from "../extract-graph.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { PaperEntry } from "../model/paper-entry.ts";
import type { Resolution } from "../model/resolved-mention.ts";
import type { SourceDocument } from "../model/source-document.ts";
import type { SourceFile } from "../model/source-file.ts";
import { readSource } from "../stages/1-read/read-source.ts";
import { segmentSource } from "../stages/2-segment/segment-source.ts";
import { recogniseMentions } from "../stages/3-recognise/recognise-mentions.ts";
import { partNamesakes } from "../stages/4-resolve/part-namesakes.ts";
import { resolveEntities } from "../stages/4-resolve/resolve-entities.ts";
import { resolvedMentionOf } from "../stages/4-resolve/resolved-mention-of.ts";
import { relateEntities } from "../stages/5-relate/relate-entities.ts";
import { mergePapers } from "../stages/6-assemble/merge-papers.ts";

/** What an evaluation looks at: the snapshot, and the mentions that it rests on, which a snapshot does not keep. */
export interface EvaluatedRun {
  readonly inputs: readonly { readonly document: SourceDocument; readonly entries: readonly PaperEntry[] }[];
  readonly resolution: Resolution;
  readonly snapshot: GraphSnapshot;
  readonly textOf: (source: SourceId) => string;
}

/** Runs the pipeline for an evaluation. */
export function runToEvaluate(files: readonly SourceFile[], lexicon: Lexicon): EvaluatedRun {
  const inputs = files.flatMap((file) => {
    const document = readSource(file).value;
    return document === undefined ? [] : [{ document, entries: segmentSource(document).value.entries }];
  });
  const texts = new Map(inputs.map(({ document }) => [document.id, document.text]));
  return {
    inputs,
    resolution: resolveNames(inputs, lexicon),
    snapshot: extractGraph(files, lexicon),
    textOf: (source) => texts.get(source) ?? "",
  };
}

/** Stages 3 and 4, with its second look after stage 5: the entities that the snapshot has. */
function resolveNames(inputs: EvaluatedRun["inputs"], lexicon: Lexicon): Resolution {
  const first = resolveEntities(recogniseMentions(inputs, lexicon).value, lexicon).value;
  const read = relateEntities(inputs, first, lexicon).value;
  const papers = mergePapers(inputs.flatMap(({ entries }) => entries)).value;
  const identified = { entities: first.entities, entityOf: first.mentions.map(({ entity }) => entity) };
  const { entities, meantBy } = partNamesakes(first.mentions, identified, read, papers);
  const mentions = first.mentions.map((mention) =>
    resolvedMentionOf(mention, meantBy(mention.entry, mention.entity).entity),
  );
  return { entities, mentions };
}
