import type { Place } from "../sentence/sentence-view.ts";
import type { Token } from "../sentence/token.ts";

/** "compatible with X", "complementary to X": the two could go together. */
const fitting = /^(?:compatible|compatibility|interoperable|interoperability|orthogonal)$/;
const able = /^(?:can|could|may|might|to|readily|easily|seamlessly)$/;
/** What a thing can be made to do with another, where nothing says that it was done. */
const joining = new Set(
  "support serve integrate accommodate incorporate plug deploy facilitate help".split(" "),
);
/** "supports a wide range of applications, including X". */
const purposes = /^(?:applications|tasks|scenarios|purposes|workflows|uses|features)$/;

/**
 * What is offered and not done: "compatible with X", "can seamlessly support X", "to integrate with other X", "supports
 * applications such as X". An offer is no part of what a paper did.
 */
export function isOffered({ governor, clause }: Place, tokens: readonly Token[]): boolean {
  const { steps, verb, verbAt, phraseStart } = governor;
  const isFit = steps.some(
    (step) =>
      step.kind === "preposition" && /^(?:with|to)$/.test(step.word) && isFitting(tokens, step.at - 1),
  );
  if (isFit || isHoped(tokens, governor.phraseStart)) return true;
  const lemma = verb?.lemma ?? "";
  const isPurpose = steps.some(({ kind, noun }) => kind === "example" && purposes.test(noun?.text ?? ""));
  if (lemma === "support" && isPurpose) return true;
  if (!joining.has(lemma) || verb?.form === "past" || verb?.form === "gerund") return false;
  const isAble = tokens
    .slice(Math.max(clause.start, verbAt - 4), verbAt)
    .some(({ text, kind }) => able.test(text) && kind !== "preposition");
  const isAny = tokens
    .slice(phraseStart, phraseStart + 3)
    .some(({ text }) => /^(?:other|any|existing|off-the-shelf|various|standard)$/.test(text));
  return lemma === "serve" || lemma === "facilitate" || lemma === "help" ? isAble : isAble && isAny;
}

/** "we believe that it can serve for X", "we hope to …": not done yet. */
function isHoped(tokens: readonly Token[], end: number): boolean {
  return tokens.slice(0, end).some(({ text }, at) => hoping.test(text) && tokens[at - 1]?.text === "we");
}

const hoping = /^(?:believe|hope|envision|expect|anticipate|plan)$/;

/** "compatible with pre-trained parts": behind the adjective, or a few words of its phrase further. */
function isFitting(tokens: readonly Token[], at: number): boolean {
  return fitting.test(tokens[at]?.text ?? "");
}
