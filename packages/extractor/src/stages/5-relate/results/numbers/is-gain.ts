import type { Token } from "../../sentence/token.ts";
import { surpassingVerbs } from "../../sentence/verb-senses.ts";

/** What a difference is called. */
export const gainNouns: ReadonlySet<string> = new Set(
  "improvement improvements gain gains increase boost uplift drop decrease decline degradation reduction reductions margin margins lead advantage enhancement enhancements jump".split(
    " ",
  ),
);

const gainAdjectives = new Set(
  "relative absolute average higher better lower more further additional performance accuracy overall".split(
    " ",
  ),
);

const gainVerbs = new Set(
  "improve enhance boost increase outperform surpass exceed raise beat reduce decrease lower drop gain lift elevate trail decline degrade lag lead".split(
    " ",
  ),
);

/** "a 5% improvement", "by 3.6%", "2.1 points higher": the number tells of a difference. */
export function isGain(tokens: readonly Token[], at: number): boolean {
  // "2.6% and 1.4% higher AP"
  const listed = tokens[at + 1]?.kind === "conjunction" && tokens[at + 2]?.kind === "number" ? at + 2 : at;
  for (let next = listed + 1; next <= listed + 4; next += 1) {
    const token = tokens[next];
    if (token === undefined || token.kind === "comma" || token.kind === "verb" || token.kind === "number")
      break;
    if (gainNouns.has(token.text)) return true;
    if (/^(?:higher|better|lower|relative|absolute|worse|more)(?: than)?$/.test(token.text)) return true;
    // "3.4 points above the rest"
    const leads =
      next === at + 1 &&
      tokens[at]?.number?.unit === "points" &&
      /^(?:above|over|below|behind|ahead of)$/.test(token.text);
    if (leads) return true;
    if (token.kind === "preposition" && token.text !== "in" && token.text !== "of") break;
    if (!gainAdjectives.has(token.text) && token.kind === "mention") break;
  }
  return hasGainBefore(tokens, at) || isAheadOfRival(tokens, at);
}

/** "outperforms CoOp with around 10% on average, and 20% on EuroSAT": a lead, unless it stands in brackets. */
function isAheadOfRival(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.text === "of") return false;
  for (let before = at - 1; before >= Math.max(0, at - 20); before -= 1) {
    const token = tokens[before];
    if (
      token?.kind === "open" ||
      token?.kind === "number" ||
      token?.kind === "break" ||
      token?.kind === "subordinator"
    )
      return false;
    if (token?.kind === "verb") return before < at - 1 && surpassingVerbs.has(token.lemma ?? "");
  }
  return false;
}

/** "by 3.6%", "an improvement of 5%", "by 3.6% and 2.0%". */
function hasGainBefore(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 7); before -= 1) {
    const token = tokens[before];
    if (token === undefined || token.kind === "break" || token.kind === "open") return false;
    if (token.text === "by" && !["verb", "mention"].includes(tokens[before + 1]?.kind ?? "")) return true;
    // "followed by GPT-4o at 35.0%"
    if (token.text === "by" && tokens[before + 1]?.kind === "mention") return false;
    if (gainNouns.has(token.text)) return true;
    if (token.kind === "verb" && !gainVerbs.has(token.lemma ?? "")) return false;
    if (token.kind === "preposition" && (token.text === "to" || token.text === "on" || token.text === "with"))
      return false;
  }
  return false;
}
