import { isHeldAgainst } from "../../results/system/people.ts";
import { asSystem, isMethod, isModel, unnamed } from "../../results/system.ts";
import type { Token } from "../../sentence/token.ts";
import type { SystemRule } from "../result-rule.ts";

/** "90.9%, against 90.2% for another", "surpassing the previous best of 79.9%", "(previously 52%)": no value of who acts, and nobody is named. */
export const rivalValue: SystemRule = {
  id: "rival-value",
  read({ at, kind }, { context }) {
    if (kind !== "absolute") return undefined;
    const { tokens } = context.view;
    if (isFormerBest(tokens, at)) return unnamed(false);
    if (isBracketedRival(tokens, at)) return unnamed(false);
    if (isPassMark(tokens, at)) return unnamed(false, false);
    const phrase = comparedPhrase(tokens, at);
    if (phrase === undefined) return undefined;
    const names = phrase
      .flatMap(({ mentions }) => mentions?.slice(0, 1) ?? [])
      .filter((name) => isModel(name) || isMethod(name));
    const [name, ...others] = names;
    if (name !== undefined && others.length === 0)
      return { ...asSystem(name), own: context.paper.isOwn(name), certain: true };
    return unnamed(
      false,
      phrase.some(({ text }) => isHeldAgainst(text) || /^(?:base|previous|prior)$/.test(text)),
    );
  },
};

/** "compared to human performance of 78.2%", "against 90.2%": what stands between a word of comparing and the value. */
function comparedPhrase(tokens: readonly Token[], at: number): readonly Token[] | undefined {
  for (let before = at - 1; before >= Math.max(0, at - 7); before -= 1) {
    const token = tokens[before];
    // "a win rate against GPT-4 of 48.6%" is that of who wins.
    if (/^rates?$/.test(tokens[before - 1]?.text ?? "")) return undefined;
    if (/^(?:against|versus|vs\.?|than|compared (?:to|with)|relative to)$/.test(token?.text ?? ""))
      return tokens.slice(before + 1, at);
    const isPart = ["word", "mention", "determiner", "adverb", "mark"].includes(token?.kind ?? "");
    if (!isPart && !/^(?:of|at|with|only)$/.test(token?.text ?? "")) return undefined;
  }
  return undefined;
}

/** "far from human performance (92.3%)", "above the baseline (52%)" */
function isBracketedRival(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.kind !== "open") return false;
  const before = tokens.slice(Math.max(0, at - 5), at - 1);
  const start = before.findLastIndex(({ kind }) => kind !== "word");
  return before.slice(start + 1).some(({ text }) => isHeldAgainst(text));
}

/** "above the passing mark of 60", "the 60% pass mark": what an examination asks for. */
function isPassMark(tokens: readonly Token[], at: number): boolean {
  return [at - 4, at - 3, at - 2, at + 1].some(
    (place) =>
      /^(?:pass|passing|qualifying|admission|cut-?off)$/.test(tokens[place]?.text ?? "") &&
      /^(?:marks?|scores?|thresholds?|grades?|lines?|bars?|levels?)$/.test(tokens[place + 1]?.text ?? "") &&
      place + 1 !== at,
  );
}

/** "the previous best of 79.9%", "the prior state of the art (79.9%)" */
function isFormerBest(tokens: readonly Token[], at: number): boolean {
  const comma = tokens.findLastIndex(({ kind }, before) => before < at && kind === "comma");
  const near = tokens.slice(Math.max(comma, 0, at - 7), at).map(({ text }) => text);
  // "71% (previously 52%)"
  if (/^(?:previously|formerly|originally)$/.test(near.at(-1) ?? "")) return true;
  const former = near.findIndex((text) => /^(?:previous|prior|earlier|existing|former)$/.test(text));
  return (
    former >= 0 &&
    near.slice(former).some((text) => /^(?:best|sota|state-of-the-art|art|record|results?)$/.test(text))
  );
}
