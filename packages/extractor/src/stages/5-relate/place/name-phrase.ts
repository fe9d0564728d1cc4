import type { Place } from "../sentence/sentence-view.ts";
import type { Token } from "../sentence/token.ts";
import { namingParticiples } from "../sentence/verb-senses.ts";

/** Nouns that may stand behind a name and leave it the head of its phrase: "the MCTS framework". */
const systemNouns = new Set(
  "framework frameworks method methods approach approaches algorithm algorithms technique techniques strategy strategies model models system systems architecture architectures paradigm series family families library toolkit prover provers verifier agent agents pipeline scheme mechanism loss objective optimizer optimiser network networks module modules prompting reasoning llm llms lm lms mllm mllms vlm vlms encoder encoders decoder backbone backbones platform environment training sampling decoding fine-tuning finetuning search attention layer layers block blocks strategy policy policies solver scores score adapters adapter optimization estimator tokenizer variant variants features feature embeddings embedding priors prior latents representations representation outputs tokens baseline baselines counterpart counterparts performance rl".split(
    " ",
  ),
);

const testNouns = new Set(
  "evaluation benchmark benchmarks dataset datasets database databases corpus suite task tasks test tests set sets collection dev split leaderboard challenge data platform environment series family training images videos problems questions".split(
    " ",
  ),
);

/** True for a noun that says of what kind the name before it is: "the MCTS framework", "the MATH benchmark". */
export function isKindNoun(word: string): boolean {
  return systemNouns.has(word) || testNouns.has(word);
}

/** Adjectives that follow their noun: the phrase ends before them. */
const trailingAdjectives = new Set([
  "suitable",
  "able",
  "capable",
  "available",
  "responsible",
  "useful",
  "specific",
  "aware",
]);

/** "a method that needs no reference, coined X": the name is given, to whatever stands before. */
export function isGivenName({ at }: Place, tokens: readonly Token[]): boolean {
  const before = tokens[at - 1]?.kind === "open" ? tokens[at - 3] : tokens[at - 1];
  return namingParticiples.has(before?.text ?? "");
}

/** True when the name is the head of its phrase, or only a noun of its kind stands behind it ("the MCTS framework"). */
export function isHead(place: Place, tokens: readonly Token[]): boolean {
  const { type } = place.mention.candidate;
  if (
    type === "concept" &&
    /^(?:models?|networks?|systems?)$/.test(tokens[place.governor.phraseEnd - 1]?.text ?? "")
  )
    return false;
  const nouns = type === "benchmark" || type === "dataset" ? testNouns : systemNouns;
  let kindNoun = false;
  for (let at = place.at + 1; at < place.governor.phraseEnd; at += 1) {
    const token = tokens[at];
    if (token === undefined || trailingAdjectives.has(token.text)) break;
    if (token.kind === "number") continue;
    // "the PPO algorithm GRPO" names GRPO.
    if (
      token.kind === "mention" ||
      token.text.startsWith("-") ||
      !(nouns.has(token.text) || /^\d/.test(token.text))
    )
      return false;
    kindNoun = true;
  }
  return !(kindNoun && isNamedNext(place, tokens));
}

/** True when the phrase of the name ends in it or in a noun of its kind: "the KTO alignment method". */
export function isNamedThing(place: Place, tokens: readonly Token[]): boolean {
  const last = tokens[place.governor.phraseEnd - 1];
  const behind = place.at + 1 < place.governor.phraseEnd ? tokens[place.at + 1] : undefined;
  if (
    behind !== undefined &&
    (behind.text.startsWith("-") || behind.text === "based" || place.token.possessive === true)
  )
    return false;
  const isVersion = ({ kind, text }: Token) => kind === "number" || /^v\d/.test(text);
  return (
    last === place.token ||
    isHead(place, tokens) ||
    tokens.slice(place.at + 1, place.governor.phraseEnd).every(isVersion) ||
    systemNouns.has(last?.text ?? "") ||
    testNouns.has(last?.text ?? "")
  );
}

/** "an MCTS algorithm named X": the name that follows is the thing, this one only its kind. */
export function isNamedNext(place: Place, tokens: readonly Token[]): boolean {
  const next = tokens[place.governor.phraseEnd];
  const behind = next?.kind === "comma" ? tokens[place.governor.phraseEnd + 1] : next;
  return behind !== undefined && namingParticiples.has(behind.text);
}

/** The words of the phrase in front of the name. */
export function wordsBefore(place: Place, tokens: readonly Token[]): readonly Token[] {
  return tokens.slice(place.governor.phraseStart, place.at);
}

/** The words of the phrase behind the name. */
export function wordsBehind(place: Place, tokens: readonly Token[]): readonly Token[] {
  return tokens.slice(place.at + 1, place.governor.phraseEnd);
}

/** The token right behind the phrase of the name. */
export function tokenBehind(place: Place, tokens: readonly Token[]): Token | undefined {
  return tokens[place.governor.phraseEnd];
}

/** "introduce X into Y", "bring X to Y": a known thing in a new place; "introduce X to improve Y" is none. */
export function isBroughtInto(place: Place, tokens: readonly Token[]): boolean {
  const behind = tokenBehind(place, tokens);
  return (
    behind?.text === "into" ||
    (behind?.text === "to" && tokens[place.governor.phraseEnd + 1]?.kind !== "verb")
  );
}

/** "V-JEPA (ViT-L)": what stands in brackets behind a name says more of it, and is not itself compared. */
export function isBracketOfName(place: Place): boolean {
  const first = place.governor.steps.find((step) => step.kind !== "list");
  return first?.kind === "example" && first.bracket && first.noun?.kind === "mention";
}
