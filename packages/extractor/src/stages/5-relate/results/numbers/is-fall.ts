import type { Token } from "../../sentence/token.ts";

const falls = new Set(
  "reduction reductions drop drops decrease decline degradation reduce lower degrade lose".split(" "),
);

/** True for a gain that is a loss in numbers: "reducing WER by 13%", "a drop of 0.2%". */
export function isFall(tokens: readonly Token[], at: number): boolean {
  const behind = tokens.slice(at + 1, at + 4);
  const end = behind.findIndex(
    ({ kind }) => kind === "comma" || kind === "preposition" || kind === "conjunction",
  );
  const near = [...tokens.slice(Math.max(0, at - 6), at), ...(end < 0 ? behind : behind.slice(0, end))];
  if (isObjectOfFall(tokens, at) || tokens[at - 1]?.text === "down") return true;
  return near.some(
    ({ kind, text, lemma }) => kind !== "mention" && (falls.has(text) || falls.has(lemma ?? "")),
  );
}

/** "reduces the rate of errors on X by 12.5%": the verb above "by", however long its object is. */
function isObjectOfFall(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.text !== "by") return false;
  const verb = tokens
    .slice(0, at)
    .findLast(({ kind }) => kind === "verb" || kind === "break" || kind === "number");
  return verb?.kind === "verb" && falls.has(verb.lemma ?? "");
}
