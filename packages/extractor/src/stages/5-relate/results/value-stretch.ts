import { plainText } from "../sentence/plain-text.ts";
import type { Token } from "../sentence/token.ts";
import type { Score } from "./score.ts";
import { finalOf, runOf, type ScoredSentence } from "./scored-sentence.ts";

/** The words that speak of a value alone. */
export interface ValueStretch {
  /** From the value or separator before; for a value that opens a bracket, from what stands in front of that. */
  readonly before: string;
  /** Up to the next separator, value or end of its bracket. */
  readonly behind: string;
  /** Where `behind` begins in the source. */
  readonly from: number;
}

/** The stretch around a value and its list: "1-step FID 2.42", "43.7% when provided with feedback". */
export function stretchOf(score: Score, sentence: ScoredSentence): ValueStretch {
  const { view } = sentence.context;
  const { tokens } = view;
  const run = [...runOf(score, sentence), score, finalOf(score, sentence)];
  const last = Math.max(...run.map(({ at }) => at));
  const before = score.at - (isInBracket(score, tokens) ? 4 : 0);
  const start = tokens.findLastIndex(
    (token, at) => at < before && (endsStretch(token) || sentence.scores.some((one) => one.at === at)),
  );
  const from = tokens[last]?.end ?? view.span.end;
  return {
    before: plainText(view, tokens[start]?.end, score.token.start),
    behind: plainText(view, from, stretchEnd(last, sentence)),
    from,
  };
}

/** Behind "39.9% (43.7% with feedback) when …" the aside is left out by whoever reads; a value ends the stretch at its separator. */
function stretchEnd(last: number, { context: { view }, scores }: ScoredSentence): number {
  const { tokens } = view;
  let depth = 0;
  for (let at = last + 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind === "open") depth += 1;
    if (token.kind === "close") depth -= 1;
    // "(below 50% accuracy) even when given captions"
    const goesOn = /^(?:even|when|without|under|after)$/.test(tokens[at + 1]?.text ?? "");
    if (depth < 0 && goesOn) depth = 0;
    if (depth < 0 || (depth === 0 && (token.kind === "comma" || token.kind === "break"))) return token.start;
    const isAnd = token.kind === "conjunction" && depth === 0;
    const next = scores.find((one) => one.at > at);
    if (isAnd && next !== undefined && next.at - at <= 8) return token.start;
    if (scores.some((one) => one.at === at)) return tokens[at - 1]?.start ?? token.start;
  }
  return view.span.end;
}

/** "AnimateLCM (FVD 184.79)": only a measure stands between the bracket and the value. */
function isInBracket({ at }: Score, tokens: readonly Token[]): boolean {
  const near = tokens.slice(Math.max(0, at - 4), at);
  const open = near.findLastIndex(({ kind }) => kind === "open");
  return open >= 0 && near.slice(open + 1).every(({ kind }) => kind === "word" || kind === "mention");
}

function endsStretch({ kind }: Token): boolean {
  return kind === "comma" || kind === "conjunction" || kind === "break" || kind === "open";
}
