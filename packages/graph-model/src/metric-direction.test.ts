import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareValues, isMetricName, metricDirection } from "./metric-direction.ts";
import { canonicalMetric } from "./metric-names.ts";

describe("which end of a measure is the better one", () => {
  test.each([
    "accuracy",
    "top-1 accuracy",
    "macro F1",
    "length-controlled win rate",
    "pass@10",
    "pass^8",
    "nDCG@10",
    "mAP50",
    "mAP@0.25",
    "box AP",
    "Spearman correlation",
    "average dice similarity coefficient (DSC)",
    "Elo score",
  ])("%s: the higher", (metric) => expect(metricDirection(metric)).toBe("higher"));

  test.each([
    "WER",
    "word error rate",
    "top-5 error",
    "average errors",
    "FID",
    "gFID",
    "FID-50K",
    "perplexity",
    "MAE",
    "average HD95",
    "Chamfer distance",
    "false positive rate",
    "toxicity score",
    "latency",
  ])("%s: the lower", (metric) => expect(metricDirection(metric)).toBe("lower"));

  test.each(["score", "average score", "jitter", "error reduction", "attack success rate", ""])(
    "%s: nobody can say",
    (metric) => expect(metricDirection(metric)).toBeUndefined(),
  );

  test("sorts the better first, and what is unknown as if the higher were", () => {
    const sorted = (metric: string) => [5.2, 1.9, 3].sort(compareValues(metric));
    expect(sorted("WER")).toEqual([1.9, 3, 5.2]);
    expect(sorted("F1")).toEqual([5.2, 3, 1.9]);
    expect(sorted("jitter")).toEqual([5.2, 3, 1.9]);
  });

  test("a name may have the kind of its measure in front, and nothing else", () => {
    expect(["WER", "top-1 accuracy", "perplexity", "pass@1"].filter(isMetricName)).toHaveLength(4);
    expect(["the accuracy", "MATH accuracy", "score", "is it"].filter(isMetricName)).toEqual([]);
  });

  test.each([
    ["word error rates", "WER"],
    ["Fréchet Inception Distance", "FID"],
    ["PPL", "perplexity"],
    ["F1-score", "F1"],
    ["winning rate", "win rate"],
  ])("%s is %s, which is in the table", (spelled, name) => {
    expect(canonicalMetric(spelled)).toBe(name);
    expect(metricDirection(name)).toBeDefined();
  });

  test("whatever stands in front of a name, its direction is that of the name", () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 500 }),
        fc.constantFrom("WER", "F1", "mAP@0.5", "perplexity"),
        (before, name) => metricDirection(`${before} ${name}`) === metricDirection(name),
      ),
    );
  });
});
