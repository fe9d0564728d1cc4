import { listFrom } from "../../results/benchmark/benchmark-places.ts";
import type { GroundRule } from "../result-rule.ts";

/** "the AitW dataset, where our agent reaches 67.2%", "a benchmark, HRBench, on which it gains 6.5%": the name right before. */
export const whereClause: GroundRule = {
  id: "result/where-clause",
  read(score, { context, places }) {
    const { view } = context;
    const { tokens } = view;
    const joint = tokens.findLastIndex(
      ({ text }, at) =>
        at < score.at &&
        (text === "where" || (text === "which" && /^(?:on|in)$/.test(tokens[at - 1]?.text ?? ""))),
    );
    if (joint < 0) return undefined;
    const place = places.findLast(({ at }) => at < joint);
    if (place === undefined || places.some(({ at }) => at > joint)) return undefined;
    const between = tokens.slice(place.at + 1, joint);
    const isRight = between.length <= 3 && between.every(({ kind }) => beside.has(kind));
    const first = places.findIndex((one) => listFrom(one, places, context).includes(place));
    const isAlone = places[first] === place;
    const isBroken = tokens.slice(joint, score.at).some(({ kind }) => kind === "break");
    return isRight && isAlone && !isBroken ? { benchmark: place.mention, tier: "shown" } : undefined;
  },
};

const beside: ReadonlySet<string> = new Set(["word", "comma", "preposition"]);
