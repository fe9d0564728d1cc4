import type { Protocol } from "@methodscape/graph-model";
import type { Ground } from "../ground.ts";
import type { Score } from "../score.ts";
import { runOf, type ScoredSentence } from "../scored-sentence.ts";
import { readProtocol } from "./read-protocol.ts";

/**
 * Under which conditions a value was measured. What stands behind its list up to the next value, and before it from the
 * last comma, is its own; what the sentence says in front of all values counts for each value of who acts
 * (`sharesFront`) that says nothing else.
 */
export function protocolOf(
  score: Score,
  ground: Ground,
  metric: string | undefined,
  sentence: ScoredSentence,
  sharesFront: boolean,
): Protocol {
  const { context, scores } = sentence;
  const { view, paper } = context;
  const verifier = view.places.find(({ mention }) =>
    /reward model|verifier|\b[PO]RM\b/i.test(mention.candidate.name),
  );
  const name =
    verifier === undefined || paper.isOwn(verifier.mention) ? undefined : verifier.mention.candidate.name;
  const reportedBy = context.pastBackground ? "own" : "other";
  const own = readProtocol(ownStretch(score, sentence), reportedBy, name, metric);
  const { subset } = ground;
  const part = {
    ...(subset === undefined ? {} : { subset }),
    ...(score.bound === undefined ? {} : { bound: score.bound }),
  };
  if (!sharesFront || score.kind !== "absolute") return { ...own, ...part };
  const front = view.text.slice(view.span.start, scores[0]?.token.start ?? view.span.end);
  const shared = readProtocol(front, reportedBy, name, metric);
  const shots = own.shots ?? shared.shots;
  return {
    ...(own.selection === "unstated" ? shared : own),
    ...(shots === undefined ? {} : { shots }),
    tools: own.tools === "unstated" ? shared.tools : own.tools,
    ...part,
  };
}

/** "(88.7 with majority vote)": the conditions of another value. */
const aside = /\(\d[\d.]*\s?%? (?:with|using|under|for|in) [^)]*\)/g;

/** From the last separator before the value, or the value before it, to the first value behind its list. */
function ownStretch(score: Score, sentence: ScoredSentence): string {
  const { view } = sentence.context;
  const run = runOf(score, sentence);
  const first = run[0] ?? score;
  const last = run.at(-1) ?? score;
  // Both ends of a range stand behind the same words.
  const before = sentence.scores.findLast(
    ({ at, opensRange }) => at < Math.min(first.at, score.at) && opensRange !== true,
  );
  const behind = sentence.scores.find(({ at }) => at > Math.max(last.at, score.at));
  const from = before?.at ?? -1;
  const separator = view.tokens.findLastIndex(
    ({ kind }, at) =>
      at < first.at && at > from && (kind === "comma" || kind === "conjunction" || kind === "break"),
  );
  const start = view.tokens[Math.max(separator, from)]?.end ?? view.span.start;
  const next = behind === undefined ? view.span.end : separatorBefore(sentence, behind);
  const stop = view.tokens.find(({ kind }, at) => kind === "break" && at > last.at)?.start ?? view.span.end;
  const stretch = view.text.slice(before === undefined ? view.span.start : start, Math.min(next, stop));
  const ownAside = `(${score.token.text}`;
  return stretch.replace(aside, (one) => (one.startsWith(ownAside) ? one : " "));
}

/** Where what belongs to a later value begins: at the comma or "and" before it, else at the value. */
function separatorBefore({ context: { view } }: ScoredSentence, { at, token }: Score): number {
  const near = view.tokens.slice(Math.max(0, at - 5), at);
  const separator = near.findLast(({ kind }) => kind === "comma" || kind === "conjunction");
  return separator?.start ?? token.start;
}
