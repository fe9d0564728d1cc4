import type { ResultUnit } from "@methodscape/graph-model";
import type { NumberShape, Token } from "../../sentence/token.ts";
import type { ScoreKind } from "../score.ts";

/** What a value is counted in: a gain that is called absolute is one in points. */
export function unitOf(
  kind: ScoreKind,
  number: NumberShape,
  tokens: readonly Token[],
  at: number,
): ResultUnit {
  const around = [tokens[at - 1]?.text, tokens[at + 1]?.text];
  if (
    kind === "gain" &&
    (around.includes("absolute") ||
      isAbsolute(tokens, at) ||
      around.includes("points") ||
      number.unit === "points")
  )
    return "points";
  if (number.unit === "%") return "%";
  return number.unit === "points" ? "points" : "score";
}

/** "an absolute increase of 8.9%" */
function isAbsolute(tokens: readonly Token[], at: number): boolean {
  const near = tokens.slice(Math.max(0, at - 5), at);
  const from = near.findLastIndex(({ kind }) => kind === "number" || kind === "comma" || kind === "break");
  return tokens[at - 1]?.text === "of" && near.slice(from + 1).some(({ text }) => text === "absolute");
}
