import type { TokenKind } from "./token.ts";

function wordsOf(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

/** Closed classes of English, as far as the rules look at them. A word stands in one class only. */
const classes = {
  be: wordsOf("is are was were be been being am"),
  auxiliary: wordsOf("can could may might will would shall should must do does did has have had having"),
  determiner: wordsOf(
    "a an the this these those our their its his her your my each every any all both another such several many some most various multiple numerous existing previous prior recent current other",
  ),
  preposition: wordsOf(
    "of in on at by for from with without into onto to over under across against among between through throughout during via per within than versus vs upon towards toward around about despite beyond behind beneath besides except unlike alongside after before until above below near",
  ),
  conjunction: wordsOf("and or nor & plus"),
  subordinator: wordsOf(
    "while whereas although though because since if when whenever unless once whether where but however yet so thus hence therefore",
  ),
  relative: wordsOf("which who whom whose that what how why"),
  pronoun: wordsOf("we they it i you he she one us them itself themselves"),
  negation: wordsOf("not never no neither cannot can't doesn't don't didn't isn't aren't"),
  adverb: wordsOf(
    "also only even still just then now here there further furthermore moreover additionally notably specifically especially particularly finally first firstly second secondly third lastly meanwhile instead rather quite very too thereby consistently significantly substantially remarkably effectively efficiently directly fully largely mainly mostly simply empirically theoretically extensively comprehensively systematically successfully previously recently currently typically often usually generally commonly widely primarily greatly dramatically considerably clearly likewise similarly respectively approximately roughly nearly almost ~ jointly together again already later automatically iteratively carefully subsequently initially ultimately overall experimentally surprisingly interestingly importantly crucially markedly slightly barely merely solely entirely completely seamlessly easily naturally",
  ),
} as const satisfies Partial<Record<TokenKind, readonly string[]>>;

/** Which closed class a lower-case word belongs to. */
const wordClassOf: ReadonlyMap<string, TokenKind> = new Map(
  Object.entries(classes).flatMap(([kind, words]) =>
    // Object.entries forgets the key type that `satisfies` has checked above.
    words.map((word): [string, TokenKind] => [word, kind as TokenKind]),
  ),
);

/** Words in -ly that are no adverbs: nouns, verbs, and adjectives that stand before their noun. */
const notAdverbs = new Set(
  wordsOf(
    "family only apply supply reply rely comply imply multiply assembly disassembly anomaly early likely unlikely daily weekly monthly yearly hourly friendly costly timely orderly scholarly elderly lively lovely ally rally tally fly poly bully belly italy july ugly holy silly doubly comparably favorably favourably competitively",
  ),
);

/** The class of a lower-case word: one of the closed ones, `adverb` for what its ending says, else `word`. */
export function wordClass(word: string): TokenKind {
  const closed = wordClassOf.get(word);
  if (closed !== undefined) return closed;
  const isAdverb = word.length > 4 && word.endsWith("ly") && !notAdverbs.has(word) && !word.includes("-");
  return isAdverb ? "adverb" : "word";
}

/** Signs, by what they do to a sentence. */
export const signClassOf: ReadonlyMap<string, TokenKind> = new Map<string, TokenKind>([
  [",", "comma"],
  ["(", "open"],
  ["[", "open"],
  [")", "close"],
  ["]", "close"],
  [";", "break"],
  ["—", "break"],
  ["–", "break"],
  [":", "opener"],
  ["/", "conjunction"],
  ["&", "conjunction"],
]);
