import { isBroughtInto, isNamedNext, wordsBefore } from "../place/name-phrase.ts";
import type { RuleContext } from "../rules/link-rule.ts";
import type { Place } from "../sentence/sentence-view.ts";

/** "the Visual Counter Turing Test" where only "Test" was recognised. */
export function isEndOfLongerName(place: Place, { view }: RuleContext): boolean {
  const before = view.tokens[place.at - 1];
  if (
    before?.kind !== "word" ||
    place.at - 1 < place.governor.phraseStart ||
    before.end + 1 !== place.mention.start
  )
    return false;
  return /^\p{Lu}\p{Ll}/u.test(view.text.slice(before.start, before.end));
}

/** "X, a scalable instruction tuning dataset": a phrase that describes the name before it. */
export function describesName(place: Place, context: RuleContext): boolean {
  const first = place.governor.steps[0];
  const article = context.view.tokens[place.governor.phraseStart]?.text;
  // "Video Self-Training (VST), the first self-training approach": a bracket ends the name.
  const named =
    first?.kind === "list" &&
    (first.noun?.mentions !== undefined || context.view.tokens[first.at - 1]?.kind === "close");
  return named && (article === "a" || article === "an" || article === "the");
}

/** "the Concrete subspace learning method": a name that no lexicon lists, with more of its kind behind it. */
export function isNewKind(place: Place, context: RuleContext): boolean {
  const { tokens } = context.view;
  const last = tokens[place.governor.phraseEnd - 1];
  if (!context.paper.isUnlisted(place.mention) || tokens[place.at + 1]?.text.startsWith("-") === true)
    return false;
  // "a V2A model, named X": the name that follows is the new one.
  if (isNamedNext(place, tokens)) return false;
  return newKinds.test(last?.text ?? "");
}

const newKinds =
  /^(?:method|framework|algorithm|approach|model|mechanism|strategy|scheme|benchmark|dataset|architecture|network|technique|function|protocol|structure|operation|operator|module|layer|block|connector|adapter|encoder|decoder|sampler|scheduler|kernel|engine|workflow|pipeline|paradigm|representation|objective|loss|regularization|constraint|game|environment|simulator|platform|suite|library|toolkit|corpus|task|prompts|agent|agents|tokens)$/;

/** "introduce X into Y", "bring X to the field": what is not new is brought to a new place; a new thing is brought "to do something". */
export function isBroughtElsewhere(place: Place, { view, paper }: RuleContext): boolean {
  if (!isBroughtInto(place, view.tokens)) return false;
  const [tie, next] = view.tokens.slice(place.governor.phraseEnd, place.governor.phraseEnd + 2);
  return (
    tie?.text === "into" ||
    !paper.isUnlisted(place.mention) ||
    next?.kind === "determiner" ||
    next?.kind === "mention"
  );
}

/** "X, a pool managing memory and KV caches": a known name listed behind a thing without a name. */
export function endsAnotherList(place: Place): boolean {
  const first = place.governor.steps[0];
  const noun = first?.kind === "list" ? first.noun : undefined;
  return (
    place.mention.candidate.origin === "lexicon" &&
    noun?.kind === "word" &&
    !kinds.has(noun.text.replace(/s$/, ""))
  );
}

/** "we release models (LLaMA, Qwen)": brackets and examples list what a thing is made of, not the thing. */
export function hangsInBracketsOfOther(place: Place, { view }: RuleContext): boolean {
  const isAlone = view.tokens[place.at + 1]?.kind === "close";
  return place.governor.steps.some(
    (step) =>
      step.kind === "example" &&
      step.noun !== undefined &&
      !(isAlone && step.noun.kind === "mention") &&
      step.noun.text.endsWith("s") &&
      step.bracket,
  );
}

/** Kinds that describe nothing, also in front of other words: "a method called X". */
const plainKinds = [
  "method",
  "algorithm",
  "model",
  "framework",
  "benchmark",
  "dataset",
  "approach",
  "technique",
  "system",
];

const kinds = new Set([...plainKinds, "corpus", "architecture", "suite", "agent"]);

const plainModifiers = new Set([
  ...["a", "an", "the", "our", "new", "novel", "simple", "first", "called"],
  ...plainKinds,
]);

/** True when more than an article and a kind stands before the name: "an efficient step-level beam search". */
export function hasModifiers(place: Place, context: RuleContext): boolean {
  const before = wordsBefore(place, context.view.tokens);
  // "a theorem-and-proof benchmark X": the kind right before the name.
  return !kinds.has(before.at(-1)?.text ?? "") && before.some(({ text }) => !plainModifiers.has(text));
}

/** Two capitals in one word, as in "OmegaPRM" and "ruMTEB": written as names are that somebody made up. */
export function looksCoined(surface: string): boolean {
  return /\p{Lu}\S*\p{Lu}/u.test(surface);
}
