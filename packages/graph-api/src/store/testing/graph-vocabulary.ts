import {
  type EntityId,
  type GraphSnapshot,
  type NodeId,
  type SourceId,
  yearOf,
} from "@methodscape/graph-model";
import fc from "fast-check";
import { indexGraph } from "../../analysis/graph-index.ts";
import { wordArbitrary } from "./arbitrary-graph.ts";

/** What questions about a graph can name, so that they have answers: ids, words, years, sections, measures. */
export interface GraphVocabulary {
  readonly entity: fc.Arbitrary<EntityId>;
  readonly node: fc.Arbitrary<NodeId>;
  readonly source: fc.Arbitrary<SourceId>;
  /** A word of a title or name, one of the tests' own words, or several. */
  readonly text: fc.Arbitrary<string>;
  readonly year: fc.Arbitrary<number>;
  /** A year, month or day of a paper, or near one. */
  readonly date: fc.Arbitrary<string>;
  readonly author: fc.Arbitrary<string>;
  readonly section: fc.Arbitrary<string>;
  readonly course: fc.Arbitrary<string>;
  readonly metric: fc.Arbitrary<string>;
  readonly value: fc.Arbitrary<number>;
}

/**
 * The vocabulary of a graph. Entities are drawn as often as claims name them, old ids among them; a value is one that
 * is reported, or none that is.
 */
export function vocabularyOf(graph: GraphSnapshot): GraphVocabulary {
  const entity = entityOf(graph);
  const words = [...graph.papers.map(({ title }) => title), ...graph.entities.map(({ name }) => name)]
    .flatMap((text) => text.split(" "))
    .filter((word) => word !== "");
  const word = fc.oneof(wordArbitrary, oneOf(words, "MATH"));
  return {
    entity,
    node: fc.oneof(
      entity,
      oneOf(
        graph.papers.map(({ id }) => id),
        "paper:1",
      ),
    ),
    source: oneOf(
      graph.sources.map(({ id }) => id),
      "source:page.md",
    ),
    text: fc.oneof(
      word,
      fc.array(word, { minLength: 2, maxLength: 3 }).map((some) => some.join(" ")),
    ),
    year: oneOf(
      graph.papers.flatMap((paper) => yearOf(paper) ?? []),
      2024,
    ),
    date: fc.oneof(
      oneOf(
        graph.papers.flatMap(({ date }) => (date === undefined || !/^\d/.test(date) ? [] : [date])),
        "2024",
      ),
      fc.constantFrom("2024", "2024-02", "2024-02-28", "2023-12"),
    ),
    author: oneOf(
      graph.papers.flatMap(({ authors }) => authors.filter((name) => /[\p{L}\p{N}]/u.test(name))),
      "Ärger",
    ),
    section: oneOf(
      graph.papers.flatMap(({ readings }) => readings.map(({ section }) => section)),
      "required",
    ),
    course: oneOf(
      graph.sources.flatMap(({ course }) => course ?? []),
      "one",
    ),
    metric: oneOf(
      graph.results.map(({ metric }) => metric),
      "accuracy",
    ),
    value: fc.oneof(
      oneOf(
        graph.results.map(({ value }) => value),
        50,
      ),
      fc.constantFrom(0, 50, 60.5),
    ),
  };
}

function entityOf(graph: GraphSnapshot): fc.Arbitrary<EntityId> {
  const { resolve } = indexGraph(graph);
  const named = [
    ...graph.links.map(({ entity }) => entity),
    ...graph.results.map(({ benchmark }) => benchmark),
  ];
  const related = graph.relations.flatMap(({ from, to }) => [from, to]);
  const old = graph.entities.flatMap(({ alsoIds }) => alsoIds).filter((id) => resolve(id) !== undefined);
  const [first] = graph.entities;
  const all = graph.entities.map(({ id }) => id);
  const none = first?.id ?? "method:a";
  return fc.oneof(
    { weight: 2, arbitrary: oneOf(all, none) },
    { weight: 4, arbitrary: oneOf(named, none) },
    { weight: 2, arbitrary: oneOf(related, none) },
    { weight: 1, arbitrary: oneOf(old, none) },
  );
}

function oneOf<Value>(values: readonly Value[], otherwise: Value): fc.Arbitrary<Value> {
  return values.length === 0 ? fc.constant(otherwise) : fc.constantFrom(...values);
}
