import { agreesWithBase, nounLikeActsAsVerb, objectStarts } from "./noun-or-verb.ts";
import type { Token } from "./token.ts";
import { tokenAs } from "./token-of.ts";
import type { VerbEntry } from "./verb-table.ts";

const participleTakers = new Set([
  "preposition",
  "comma",
  "subordinator",
  "conjunction",
  "verb",
  "be",
  "break",
  "opener",
  "adverb",
  "open",
  "relative",
]);

/** Marks the words that act as verbs in their place. A word that may be a noun is a noun unless its neighbours say verb. */
export function tagVerbs(tokens: readonly Token[]): readonly Token[] {
  const tagged: Token[] = [];
  let at = 0;
  for (const token of tokens) {
    const entry = token.kind === "word" ? token.word?.verb : undefined;
    const isVerb = entry !== undefined && actsAsVerb(token, entry, tagged, tokens, at);
    tagged.push(isVerb ? tokenAs(token, "verb", entry) : token);
    at += 1;
  }
  return tagged;
}

function actsAsVerb(
  token: Token,
  entry: VerbEntry,
  before: readonly Token[],
  tokens: readonly Token[],
  at: number,
): boolean {
  const previous = skipAdverbs(before);
  const next = nextBesidesAdverbs(tokens, at);
  const { form, nounLike, group } = entry;
  switch (form) {
    case "gerund":
      return gerundActsAsVerb(token, entry, previous, next);
    case "past":
      return (
        pastActsAsVerb(token, entry, previous, next) &&
        !isCommonly(before, next) &&
        !(next?.kind === "mention" && insideDeterminedPhrase(before) && !isNaming(token.text))
      );
    default:
      return nounLike
        ? nounLikeActsAsVerb(token, form, previous, next, tokens[at + 2])
        : previous !== undefined &&
            (!isModifierPlace(previous) || (form === "finite" && previous.text === "this")) &&
            // "make a small model outperform X": no noun has this form, whatever stands before it.
            (form === "finite" || agreesWithBase(previous) || group === "compare");
  }
}

/** "by training a PRM" is a verb, "training data" and "on training" are not. */
function gerundActsAsVerb(
  token: Token,
  { nounLike, group }: VerbEntry,
  previous: Token | undefined,
  next: Token | undefined,
): boolean {
  if (nounLike) {
    if (previous !== undefined && !participleTakers.has(previous.kind)) return false;
    // "followed by fine-tuning models on it", but not "for training data"
    const plural =
      next?.kind === "word" &&
      /^(?:models|llms|lms|mllms|agents|networks|policies)$/.test(next.text) &&
      previous?.kind === "preposition";
    const builds = token.text === "building" && /^(?:on|upon|from)$/.test(next?.text ?? "");
    return next !== undefined && (builds || plural || objectStarts.has(next.kind));
  }
  if (previous?.kind === "determiner" || previous?.kind === "number") return false;
  if (group !== "other" && group !== "show") return true;
  if (previous === undefined || participleTakers.has(previous.kind) || previous.kind === "mention")
    return true;
  return previous.kind === "word" ? next !== undefined && next.kind !== "word" : false;
}

/** "the proposed method" is a modifier; "is proposed", "we proposed" and "models trained on" are verbs. */
function pastActsAsVerb(
  token: Token,
  { group }: VerbEntry,
  previous: Token | undefined,
  next: Token | undefined,
): boolean {
  if (previous === undefined) return next !== undefined && next.kind !== "word";
  // "the MCTS based method"
  if (token.text === "based" && previous.kind === "mention" && next?.kind === "word") return false;
  if (
    previous.kind === "be" ||
    previous.kind === "auxiliary" ||
    previous.kind === "pronoun" ||
    previous.kind === "relative"
  )
    return true;
  if (previous.kind === "determiner" || previous.kind === "number") return false;
  if (previous.kind === "preposition") return previous.text === "as" || previous.text === "than";
  if (next !== undefined && isBeforeName(previous) && isNoun(next) && !isNaming(token.text)) return false;
  if (previous.kind === "word" && previous.text.endsWith("s") && tellsOfResults(group)) return true;
  return (
    next === undefined || next.kind !== "word" || previous.kind === "mention" || previous.kind === "verb"
  );
}

/** "outperforms commonly used judges": what is done to a thing by everybody stands before its noun. */
function isCommonly(before: readonly Token[], next: Token | undefined): boolean {
  const adverb = before.at(-1);
  return (
    /^(?:commonly|widely|frequently|often|newly|recently|previously)$/.test(adverb?.text ?? "") &&
    before.at(-2)?.kind !== "be" &&
    before.at(-2)?.kind !== "auxiliary" &&
    before.at(-2)?.kind !== "pronoun" &&
    (next?.kind === "word" || next?.kind === "mention")
  );
}

/** Behind these a participle describes the noun that follows: "surpasses fine-tuned X", "the original released X". */
function isBeforeName(previous: Token): boolean {
  const isVerb = previous.kind === "verb" && previous.form !== "past";
  return isVerb || /^(?:original|vanilla|standard|zero-shot|few-shot|strong|stronger)$/.test(previous.text);
}

function isNoun({ kind }: Token): boolean {
  return kind === "word" || kind === "mention";
}

/** "a network named X" always names. */
function isNaming(word: string): boolean {
  return word === "named" || word === "called" || word === "dubbed" || word === "termed";
}

/** "the instruction tuned GPT-4": words only, back to a determiner. */
function insideDeterminedPhrase(before: readonly Token[]): boolean {
  let at = before.length - 1;
  if (before[at]?.kind !== "word") return false;
  while (before[at]?.kind === "word") at -= 1;
  return before[at]?.kind === "determiner";
}

/** "models exhibited high robustness": verbs that hardly ever stand before their noun. */
function tellsOfResults(group: VerbEntry["group"]): boolean {
  return group === "reach" || group === "show" || group === "compare";
}

/** A place where only a noun or adjective can stand: behind "the", "of", a number. */
function isModifierPlace(previous: Token): boolean {
  return (
    previous.kind === "determiner" ||
    previous.kind === "number" ||
    (previous.kind === "preposition" && previous.text !== "to")
  );
}

function skipAdverbs(before: readonly Token[]): Token | undefined {
  let at = before.length - 1;
  while (at > 0 && before[at]?.kind === "adverb") at -= 1;
  return before[at];
}

function nextBesidesAdverbs(tokens: readonly Token[], at: number): Token | undefined {
  let next = at + 1;
  while (tokens[next]?.kind === "adverb") next += 1;
  return tokens[next];
}
