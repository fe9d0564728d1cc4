import { describe, expect, it } from "vitest";
import { bootstrapInterval } from "./bootstrap-interval.ts";
import { seededRandom } from "./seeded-random.ts";

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe("bootstrapInterval", () => {
  const coins = Array.from({ length: 400 }, (_, index) => (index % 4 === 0 ? 1 : 0));

  it("lies about as wide around a share as the normal approximation says", () => {
    const { low, high } = bootstrapInterval(coins, mean, { samples: 4000 });
    const half = 1.96 * Math.sqrt((0.25 * 0.75) / 400);
    expect(low).toBeCloseTo(0.25 - half, 2);
    expect(high).toBeCloseTo(0.25 + half, 2);
  });

  it("gives the same interval for the same seed and another for another", () => {
    const options = { samples: 200 };
    expect(bootstrapInterval(coins, mean, options)).toEqual(bootstrapInterval(coins, mean, options));
    expect(bootstrapInterval(coins, mean, { ...options, seed: 2 })).not.toEqual(
      bootstrapInterval(coins, mean, options),
    );
  });

  it("is wider when units hold more that goes together", () => {
    const grouped = Array.from({ length: 20 }, (_, index) =>
      coins.slice(0, 20).map(() => (index % 4 === 0 ? 1 : 0)),
    );
    const alone = bootstrapInterval(coins, mean);
    const together = bootstrapInterval(grouped, (drawn) => mean(drawn.flat()));
    expect(together.high - together.low).toBeGreaterThan(2 * (alone.high - alone.low));
  });

  it("refuses nothing to draw from", () => {
    expect(() => bootstrapInterval([], mean)).toThrow(RangeError);
  });
});

describe("seededRandom", () => {
  it("fills [0, 1) evenly", () => {
    const random = seededRandom(7);
    const drawn = Array.from({ length: 20_000 }, () => random());
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...drawn)).toBeLessThan(1);
    for (let tenth = 0; tenth < 10; tenth += 1) {
      const inside = drawn.filter((value) => value >= tenth / 10 && value < (tenth + 1) / 10).length;
      expect(inside / drawn.length).toBeCloseTo(0.1, 1);
    }
  });
});
