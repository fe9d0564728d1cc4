import { nobody, type Subject } from "./subject.ts";
import type { Token, TokenKind } from "./token.ts";

const ownNouns = new Set(
  "paper work study survey approach method framework model algorithm technique system benchmark dataset architecture pipeline strategy report article project design scheme mechanism procedure solution suite toolkit library agent objective formulation recipe paradigm methodology process collection corpus module network protocol policy verifier prover optimizer loss iteration".split(
    " ",
  ),
);

const evidenceNouns = new Set(
  "experiments experiment results result evaluation evaluations analysis analyses ablations ablation findings tests studies comparisons investigation validation observations".split(
    " ",
  ),
);

const genericNouns = new Set(
  "llms models methods approaches systems networks agents mllms lmms vlms lvlms lms transformers algorithms people users researchers language large".split(
    " ",
  ),
);

/** Words that make a phrase somebody else's: "existing methods". */
export const otherWords = new Set(
  "existing previous prior recent current most many some traditional conventional several mainstream common typical standard popular other competing earlier past numerous various modern today's contemporary humans researchers recently advances advancements studies".split(
    " ",
  ),
);

const ownAdjectives = new Set(
  "entire whole overall full proposed resulting final trained finetuned fine-tuned presented introduced new novel distilled curated".split(
    " ",
  ),
);

/** Says whose doing the noun phrase [from, end) in front of a predicate tells; `text` is that of the source. */
export function classifySubject(tokens: readonly Token[], from: number, end: number, text: string): Subject {
  let head: number | undefined;
  for (let at = from; at < end; at += 1) {
    const token = tokens[at];
    if (token?.kind === "comma" && tokens[at + 1]?.kind === "exemplifier") continue;
    if (token?.kind === "exemplifier") return soleExample(tokens, at + 1, end);
    if (token === undefined || endsPhrase.has(token.kind)) {
      const behind = head === undefined ? subjectBehind(tokens, at, end) : undefined;
      if (behind !== undefined) return behind;
      break;
    }
    const told = toldBy(token, tokens, from, at, text);
    if (told !== undefined) return { kind: told, at };
    if (token.kind === "mention") head = at;
  }
  return head === undefined ? nobody : { kind: "mention", at: head };
}

const endsPhrase: ReadonlySet<TokenKind> = new Set(["preposition", "verb", "comma", "open"]);

/** Whose doing one token of a phrase tells, whatever else stands in it. */
function toldBy(
  { kind, text: word }: Token,
  tokens: readonly Token[],
  from: number,
  at: number,
  text: string,
): "own" | "other" | "generic" | undefined {
  if (word === "our") return "own";
  // "However, they still rely on X" may speak of others.
  if (word === "they") return "generic";
  if (otherWords.has(word) && !(word === "most" && tokens[at - 1]?.text === "the")) return "other";
  // "such methods" speaks of a kind, whoever's they are.
  const isSuch = word === "such" && tokens[at + 1]?.text.endsWith("s") === true;
  if (at === from && (isSuch || genericNouns.has(word))) return "generic";
  if (kind !== "word") return undefined;
  if (evidenceNouns.has(word)) return "own";
  return ownNouns.has(word.replace(/s$/, "")) && isDefinite(tokens, from, at, text) ? "own" : undefined;
}

/** Where a phrase ends without a name: "the model, X" is X, and what belongs to ours is ours. */
function subjectBehind(tokens: readonly Token[], at: number, end: number): Subject | undefined {
  const kind = tokens[at]?.kind;
  if (kind === "comma" && tokens[at + 1]?.kind === "mention" && at + 2 >= end)
    return { kind: "mention", at: at + 1 };
  const our = kind === "preposition" ? ourBehind(tokens, at, end) : undefined;
  return our === undefined ? undefined : { kind: "own", at: our };
}

/** "the algorithms for our models": what belongs to ours is ours. */
function ourBehind(tokens: readonly Token[], from: number, end: number): number | undefined {
  for (let at = from + 1; at < Math.min(end, from + 6); at += 1) {
    if (tokens[at]?.text === "our") return at;
    if (tokens[at]?.kind === "verb" || tokens[at]?.kind === "comma") return undefined;
  }
  return undefined;
}

/** "models, such as GPT-4o, achieve": the one example acts; of several, none. */
function soleExample(tokens: readonly Token[], from: number, end: number): Subject {
  const named: number[] = [];
  for (let at = from; at < end && tokens[at]?.kind !== "verb"; at += 1)
    if (tokens[at]?.kind === "mention") named.push(at);
  const [only, ...others] = named;
  return only === undefined || others.length > 0 ? nobody : { kind: "mention", at: only };
}

/** Nouns that an article alone ties to the paper, whatever describes them: "the annotation-free framework". */
const wholeNouns = /^(?:framework|approach|methodology|pipeline)$/;
/** Unless what describes them says that they are everybody's, or one of several. */
const anyoneWords =
  /^(?:dominant|prevailing|predominant|main|usual|classical?|original|vanilla|default|general|same|first|second|third|former|latter|best|only|other|underlying|baseline|state-of-the-art)$/;

function isWhole(tokens: readonly Token[], from: number, at: number, text: string): boolean {
  const isHead = wholeNouns.test(tokens[at]?.text ?? "") && tokens[at + 1]?.kind !== "word";
  // "the Self-Repair framework": capitals that nothing here takes for a name may be one all the same.
  const isPlain = ({ kind, text: word, start }: Token) =>
    kind === "word" && !anyoneWords.test(word) && !/^\p{Lu}/u.test(text.charAt(start));
  return isHead && tokens.slice(from + 1, at).every(isPlain);
}

/** "this work", "the proposed framework", "these models"; a bare "models" is anybody's. */
function isDefinite(tokens: readonly Token[], from: number, at: number, text: string): boolean {
  const first = tokens[from]?.text;
  if (first === "this" || first === "these") return true;
  if (first === "the" && isWhole(tokens, from, at, text)) return true;
  return first === "the" && (at === from + 1 || ownAdjectives.has(tokens[from + 1]?.text ?? ""));
}
