import type { TextCondition } from "@methodscape/graph-model";
import type { TokenReader } from "../2-tokens/token-reader.ts";

/** What such works are called, the longer wordings first, and the word that their titles hold. */
const surveys: readonly (readonly [texts: readonly string[], title: string])[] = [
  [["survey paper", "survey article", "survey"], "survey"],
  [["literature review", "review paper", "review article"], "review"],
  [["tutorial paper", "tutorial"], "tutorial"],
];

/** Reads "surveys", "survey papers", "review articles": works whose title says that they are one. */
export function parseSurvey(reader: TokenReader): TextCondition | undefined {
  const title = surveys.find(([texts]) => reader.accept(...texts))?.[1];
  return title === undefined ? undefined : { op: "text", text: title };
}
