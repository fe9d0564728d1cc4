import {
  entityTypes,
  type PaperFilter,
  polarities,
  roles,
  sourceKinds,
  voices,
} from "@methodscape/graph-model";
import fc from "fast-check";
import type { GraphVocabulary } from "./graph-vocabulary.ts";
import { someOf } from "./some-of.ts";
import { sparseRecord } from "./sparse-record.ts";

type ConditionOp = Exclude<PaperFilter["op"], "and" | "or" | "not">;

/** Filters of every sort and depth that name what is in a graph. */
export function filterArbitrary(vocabulary: GraphVocabulary): fc.Arbitrary<PaperFilter> {
  const { entity, source, text, year, date, author, section, course } = vocabulary;
  const conditions = {
    entity: sparseRecord(
      { op: fc.constant("entity" as const), entity, roles: someOf(roles) },
      { polarity: fc.constantFrom(...polarities), voices: someOf(voices), expand: fc.boolean() },
    ),
    year: sparseRecord({ op: fc.constant("year" as const) }, { from: year, to: year }),
    type: fc.record({
      op: fc.constant("type" as const),
      type: fc.constantFrom(...entityTypes),
      roles: someOf(roles),
    }),
    date: sparseRecord({ op: fc.constant("date" as const) }, { from: date, to: date }),
    author: fc.record({
      op: fc.constant("author" as const),
      names: fc.array(author, { minLength: 1, maxLength: 2 }),
    }),
    kind: fc.record({ op: fc.constant("kind" as const), kind: fc.constantFrom("paper", "blog", "video") }),
    listed: sparseRecord(
      { op: fc.constant("listed" as const), in: fc.constantFrom(...sourceKinds) },
      { section, course },
    ),
    source: fc.record({ op: fc.constant("source" as const), source }),
    text: fc.record({ op: fc.constant("text" as const), text }),
    result: sparseRecord({ op: fc.constant("result" as const) }, resultCriteria(vocabulary)),
  } as const satisfies Record<ConditionOp, fc.Arbitrary<PaperFilter>>;
  const { entity: about, result, ...others } = conditions;
  const { filter } = fc.letrec<{ filter: PaperFilter; condition: PaperFilter }>((tie) => ({
    condition: fc.oneof(
      { weight: 6, arbitrary: about },
      { weight: 2, arbitrary: result },
      ...Object.values<fc.Arbitrary<PaperFilter>>(others),
    ),
    filter: fc.oneof(
      { maxDepth: 3 },
      tie("condition"),
      fc.record({
        op: fc.constantFrom("and", "or"),
        of: fc.array(tie("filter"), { minLength: 1, maxLength: 3 }),
      }),
      fc.record({ op: fc.constant("not" as const), of: tie("filter") }),
    ),
  }));
  return filter;
}

/** What a result may be asked for by. */
export function resultCriteria({ entity, metric, value }: GraphVocabulary) {
  return {
    benchmark: entity,
    model: entity,
    method: entity,
    metric,
    minimum: value,
    maximum: value,
    exclusive: fc.boolean(),
  };
}
