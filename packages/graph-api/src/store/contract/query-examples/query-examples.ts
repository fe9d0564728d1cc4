import { entities } from "./entities.ts";
import { papersByEntity } from "./papers-by-entity.ts";
import { papersByFilter } from "./papers-by-filter.ts";
import type { QueryExample } from "./query-example.ts";
import { results } from "./results.ts";
import { search } from "./search.ts";

/** Questions about the tiny graph with their answers, for every kind that a store selects rows for. */
export const queryExamples: readonly QueryExample[] = [
  ...papersByEntity,
  ...papersByFilter,
  ...entities,
  ...results,
  ...search,
];
