import type { Place } from "../sentence/sentence-view.ts";
import type { Token } from "../sentence/token.ts";
import { verbGroupOf } from "../sentence/verb-table.ts";

/** Nouns of those that are held against each other. */
const rivals =
  /^(?:models|methods|approaches|systems|baselines|counterparts|alternatives|agents|works|llms|mllms|vlms|lvlms|lmms|lms|competitors)$/;
/** Nouns that may have examples of their own: "methods with encoders such as X". */
const holders =
  /(?:models?|llms?|lms|vlms|networks?|encoders?|decoders?|backbones?|tokenizers?|judges?|generators?|teachers?|students?|assistants?|agents?|systems?|methods?|approaches|techniques?|losses|objectives?|apis?|engines?|detectors?|transformers?|evaluators?|retrievers?|embeddings?|architectures|strategies|algorithms|frameworks|tools|families)$/;

/**
 * "surpasses models with other designs, such as X", "outperforms models of similar sizes (X, Y)": an example of the rivals, not
 * of the noun that describes them.
 */
export function isExampleOfRivals(
  { governor: { steps, verbAt }, mention, clause }: Place,
  tokens: readonly Token[],
): boolean {
  if (mention.candidate.type !== "model") return false;
  // "(e.g., X)": the sign that has a noun before it.
  const [first, second] = steps.filter(({ kind }) => kind !== "list");
  const example = first?.noun === undefined && second?.kind === "example" ? second : first;
  if (example?.kind !== "example" || example.noun === undefined) return false;
  const { noun } = example;
  const isHolder =
    noun.kind === "mention" ? noun.mentions?.[0]?.candidate.type === "model" : holders.test(noun.text);
  if (isHolder || noun.kind === "number") return false;
  const from = Math.max(clause.start, 0);
  const verb = tokens.findLastIndex(
    ({ kind, lemma }, at) =>
      at >= from && at < example.at && kind === "verb" && verbGroupOf(lemma) === "compare",
  );
  if (verb < 0 || verb < verbAt - 12) return false;
  const held = tokens.findIndex(({ text }, at) => at > verb && at < example.at && rivals.test(text));
  return (
    held >= 0 && tokens.slice(verb, held).every(({ kind, text }) => kind !== "preposition" || text === "of")
  );
}

/** "we include X as a baseline". */
export function isTakenAsBaseline({ governor: { phraseEnd } }: Place, tokens: readonly Token[]): boolean {
  return (
    tokens[phraseEnd]?.text === "as" &&
    tokens.slice(phraseEnd + 1, phraseEnd + 5).some(({ text }) => /^(?:baselines?|reference)$/.test(text))
  );
}
