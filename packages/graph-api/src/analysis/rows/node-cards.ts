import {
  type Entity,
  type EntityCard,
  type Paper,
  type PaperCard,
  type Source,
  type SourceId,
  sourceTitle,
} from "@methodscape/graph-model";

/** Everything known of a paper but its claims. `texts` are the words of the parts in `read`, in that order. */
export function paperCard(
  paper: Paper,
  texts: readonly string[],
  sources: ReadonlyMap<SourceId, Pick<Source, "id" | "title" | "kind">>,
): PaperCard {
  const { record: _record, alsoIds: _alsoIds, readings, read, ...facts } = paper;
  return {
    ...facts,
    readings: readings.flatMap((reading) => {
      const source = sources.get(reading.source);
      return source === undefined
        ? []
        : [{ ...reading, kind: source.kind, sourceTitle: sourceTitle(source) }];
    }),
    read: read.map((part, position) => ({ ...part, text: texts[position] ?? "" })),
  };
}

/** Everything known of an entity but its claims. `papersByYear` counts the papers that link to it. */
export function entityCard(
  entity: Entity,
  papers: number,
  papersByYear: ReadonlyMap<number, number>,
): EntityCard {
  const { record: _record, alsoIds: _alsoIds, generic: _generic, ...facts } = entity;
  const years = [...papersByYear].map(([year, count]) => ({ year, papers: count }));
  return { ...facts, papers, years: years.sort((left, right) => left.year - right.year) };
}
