import { isHead, wordsBefore } from "../../place/name-phrase.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import type { Token } from "../../sentence/token.ts";
import { phraseAround } from "../../sentence/trace-governor.ts";
import type { LinkRule, RuleContext } from "../link-rule.ts";

/** "our AlphaMath framework", "the proposed SeerNet", "our verifier, the OVM": a name of the paper's own that no lexicon lists. */
export const introducesOur: LinkRule = {
  id: "introduces/our",
  role: "introduces",
  polarity: "affirmed",
  cues: ["our", "proposed", "introduced", "resulting", "trained"],
  read(place, context) {
    const { tokens } = context.view;
    if (!isHead(place, tokens) || context.paper.isFromElsewhere(place.mention)) return undefined;
    // "the proposed backdoor attack" is one of its kind; a name that is not the paper's topic by title needs a capital.
    if (isPlainKind(place, context)) return undefined;
    if (!isOurs(wordsBefore(place, tokens)) && !isApposedToOurs(place, context)) return undefined;
    const made = wordsBefore(place, tokens).some(({ text }) => makings.has(text));
    return made || context.paper.inTitle(place.mention) || context.paper.isUnlisted(place.mention)
      ? "shown"
      : undefined;
  },
};

/** A known thing in small letters throughout. */
function isPlainKind(place: Place, { view }: RuleContext): boolean {
  const { start, end, candidate } = place.mention;
  return candidate.origin === "lexicon" && !/[\p{Lu}\d]/u.test(view.text.slice(start, end));
}

/** "our curated X": the paper made it, listed or not. */
const makings = new Set([
  "curated",
  "constructed",
  "collected",
  "proposed",
  "introduced",
  "new",
  "novel",
  "newly",
  "resulting",
]);

function isOurs(before: readonly Token[]): boolean {
  const [first, ...rest] = before;
  // "our image captioning model, X": a task only tells what X is for.
  const isOther = ({ kind, mentions }: Token, at: number) =>
    kind === "mention" &&
    mentions?.[0]?.candidate.type !== "concept" &&
    before[at + 1]?.text.startsWith("-") !== true;
  if (before.some(isOther)) return false;
  return (
    first?.text === "our" ||
    rest.some(
      ({ text }) =>
        text === "proposed" ||
        text === "resulting" ||
        ((text === "trained" || text === "introduced") && first?.text === "the"),
    )
  );
}

/** "our experiments: A, B and C" lists what was tried, not what was made. */
const doings = new Set(
  "experiment experiments evaluation evaluations analysis analyses study studies test tests ablation ablations comparison comparisons setting settings setup results baseline baselines".split(
    " ",
  ),
);

/** The phrase before the comma or colon begins with "our" or holds "proposed": "two proposed techniques, X and Y". */
function isApposedToOurs(place: Place, { view }: RuleContext): boolean {
  const steps = place.governor.steps.filter(
    (step) => step.kind !== "list" || step.noun?.mentions === undefined,
  );
  const first = steps[0];
  if (
    first === undefined ||
    first.kind === "preposition" ||
    first.noun === undefined ||
    first.noun.kind !== "word" ||
    doings.has(first.noun.text)
  )
    return false;
  const nounAt = view.tokens.indexOf(first.noun);
  let { start } = phraseAround(view.tokens, nounAt, place.clause.start, nounAt + 1);
  // "our newly proposed method": an adverb or a participle ends the plain phrase.
  while (start > place.clause.start && isWithin(view.tokens[start - 1])) start -= 1;
  const isDetermined = /^(?:our|the)$/.test(view.tokens[start - 1]?.text ?? "");
  return isOurs(view.tokens.slice(isDetermined ? start - 1 : start, nounAt));
}

function isWithin(token: Token | undefined): boolean {
  return token?.kind === "adverb" || (token?.kind === "verb" && token.form === "past");
}
