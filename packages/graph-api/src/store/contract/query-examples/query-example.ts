import type { QueryInput } from "@methodscape/graph-model";

/** A question about the tiny graph, with what is looked at in its answer, written by hand. */
export interface QueryExample {
  readonly title: string;
  readonly query: QueryInput;
  readonly expect: ExpectedAnswer;
}

/**
 * What has to be in an answer. `items` are ids, with their group behind a blank where it is not `direct`; `near`,
 * `quotes` and `ranks` go with the items, one for one.
 */
export interface ExpectedAnswer {
  readonly total?: number;
  readonly items: readonly string[];
  readonly near?: readonly (string | undefined)[];
  /** The first words that are quoted for each item; undefined where nothing is. */
  readonly quotes?: readonly (string | undefined)[];
  readonly ranks?: readonly number[];
  /** `matching/papers` of each entity. */
  readonly counts?: readonly string[];
  readonly groups?: Readonly<Record<string, number>>;
}
