import type { Place, SentenceView } from "../sentence/sentence-view.ts";
import type { Token } from "../sentence/token.ts";

const turning = new Set(
  "however yet but nevertheless nonetheless unfortunately although though while despite".split(" "),
);
/** These turn what stands behind them; the others turn what follows their clause. */
const plainlyTurning = new Set("however yet but nevertheless nonetheless unfortunately".split(" "));
const conceding = new Set(["while", "although", "though", "despite"]);
const older =
  /^(?:existing|current|previous|prior|conventional|traditional|earlier|early|today's|standard|mainstream)$/;

/** Words that say themselves that something is wrong. */
const failing =
  /^(?:limited|limits?|limitations?|suffers?|struggles?|fails?|cannot|lacks?|inefficient|insufficient|inadequate|costly|expensive|prone|overlooks?|neglects?|ignores?|incompatible|degrades?|unstable|inconsistent|hindered|constrained|restricted|impractical|suboptimal|sub-optimal|shortcomings?|drawbacks?|bottlenecks?|slow|slower)$/;
/** Words that say so of a thing that is turned against. */
const needing = /^(?:challenging|relies|rely|requires?|only|focus|focuses)$/;
/** "faces challenges", "come with a larger footprint". */
const facing = /^(?:faces?|encounters?|meets?|comes?|poses?)$/;
const faced = /^(?:challenges?|difficult(?:y|ies)|obstacles?|issues?|larger|higher|heavy|significant)$/;

/** How far behind what turns a fault may stand. */
const reach = 9;

/**
 * True when a sentence finds fault with what a name is the topic of: "However, X struggles", "Existing methods such as X rely
 * on …", "X does well, but is slow", "While X works, they lack …".
 */
export function isFoundWanting(place: Place, { tokens }: SentenceView): boolean {
  const from = endOfList(place, tokens);
  if (isTurnedBefore(place, tokens) && hasFault(tokens, from, true)) return true;
  const turn = tokens.findIndex(({ text }, at) => at >= from && plainlyTurning.has(text));
  if (turn >= 0 && keepsSubject(tokens, turn + 1) && hasFault(tokens, turn + 1, false)) return true;
  if (!isConceded(place, tokens)) return false;
  const comma = tokens.findIndex(({ kind }, at) => at >= from && kind === "comma");
  return comma >= 0 && isPointer(tokens[comma + 1]) && hasFault(tokens, comma + 2, true);
}

/** The next sentence turns against what this one spoke of: "However, they struggle …". */
export function isFoundWantingNext({ text, span }: SentenceView): boolean {
  const [next = ""] = text.slice(span.end, span.end + 220).split(/\n\n|[.!?]\s/, 1);
  const words = next
    .trim()
    .toLowerCase()
    .split(/[\s,]+/);
  const [turn = "", pointer = ""] = words;
  if (!plainlyTurning.has(turn) || !/^(?:they|it|these|this|such|its|their)$/.test(pointer)) return false;
  return words.slice(2, 12).some((word) => failing.test(word));
}

/** Behind the other names that are listed with this one, and brackets. */
function endOfList({ governor }: Place, tokens: readonly Token[]): number {
  let at = governor.phraseEnd;
  while (/^(?:comma|conjunction|mention|open|close|exemplifier)$/.test(tokens[at]?.kind ?? "")) at += 1;
  return at;
}

function isTurnedBefore({ at }: Place, tokens: readonly Token[]): boolean {
  return tokens.slice(0, at).some(({ text }) => turning.has(text) || older.test(text));
}

/** "while X …": nothing but the phrase stands between. */
function isConceded({ clause }: Place, tokens: readonly Token[]): boolean {
  return tokens.slice(clause.start, clause.start + 3).some(({ text }) => conceding.has(text));
}

/** "but struggle", "but they come with": nobody else is spoken of. */
function keepsSubject(tokens: readonly Token[], from: number): boolean {
  const first = tokens[tokens[from]?.kind === "adverb" || tokens[from]?.kind === "comma" ? from + 1 : from];
  return (
    isPointer(first) || /^(?:verb|be|auxiliary)$/.test(first?.kind ?? "") || failing.test(first?.text ?? "")
  );
}

function isPointer(token: Token | undefined): boolean {
  return /^(?:they|it|these|this|such|each)$/.test(token?.text ?? "");
}

/** A fault within reach, before anything else that has a name or the authors are spoken of. */
function hasFault(tokens: readonly Token[], from: number, mayNeed: boolean): boolean {
  const behind = tokens.slice(from, from + reach);
  const end = behind.findIndex(({ kind, text }) => kind === "mention" || text === "we" || text === "our");
  const words = end < 0 ? behind : behind.slice(0, end);
  return words.some(
    ({ text }, at) =>
      failing.test(text) ||
      (mayNeed && needing.test(text)) ||
      (facing.test(text) && words.slice(at + 1, at + 5).some((word) => faced.test(word.text))),
  );
}
