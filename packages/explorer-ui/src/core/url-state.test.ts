import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ExplorerState, initialState, views } from "./explorer-state.ts";
import { boundYears, noFilters, withSet } from "./filters.ts";
import { readUrl, writeUrl } from "./url-state.ts";

describe("the address", () => {
  test("of the first state is empty, and an empty address is the first state", () => {
    expect(writeUrl(initialState)).toBe("");
    expect(readUrl("")).toEqual(initialState);
  });

  test("brings back any state", () => {
    const words = fc.string({ minLength: 1, maxLength: 12 });
    const year = fc.option(fc.integer({ min: 1000, max: 9999 }), { nil: undefined });
    const place = fc.tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: -99, max: 99 }));
    const state = fc
      .record({
        view: fc.constantFrom(...views),
        selected: fc.option(
          words.map((tail) => `method:${tail}` as const),
          { nil: undefined },
        ),
        question: fc.string(),
        cypher: fc.string(),
        word: words,
        topics: fc.array(words),
        from: year,
        to: year,
        possible: fc.boolean(),
        place: fc.option(place, { nil: undefined }),
      })
      .map(({ word, topics, from, to, place: at, ...rest }): ExplorerState => {
        const bounded = boundYears(boundYears(noFilters, "from", from), "to", to);
        return {
          ...rest,
          choices: { [word]: "benchmark:math" },
          filters: withSet(bounded, "hiddenTopics", new Set(topics)),
          camera: at === undefined ? undefined : [at[0] / 64, at[1] / 64, 0.5],
        };
      });
    fc.assert(
      fc.property(state, (before) => {
        expect(readUrl(writeUrl(before))).toEqual({
          ...before,
          ...(before.camera && { camera: before.camera.map((part) => Number(part.toFixed(4))) }),
        });
      }),
    );
  });

  test.each([
    "?view=everything&node=nothing&from=20x4&at=1,2",
    "?at=a,b,c&without-types=author&without-roles=likes",
    "?at=0.5,0.5,-1",
    "?at=0.5,0.5,0",
  ])("%s holds nothing that is known, and is passed over", (address) => {
    expect(readUrl(address)).toEqual(initialState);
  });

  test("an address that somebody wrote never throws", () => {
    fc.assert(fc.property(fc.string(), (text) => void readUrl(`?${text}`)));
  });
});
