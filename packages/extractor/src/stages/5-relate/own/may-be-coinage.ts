import { wordsBefore } from "../place/name-phrase.ts";
import type { RuleContext } from "../rules/link-rule.ts";
import type { Place } from "../sentence/sentence-view.ts";
import { phraseAround } from "../sentence/trace-governor.ts";

/** A method or model that no lexicon lists may be the paper's own coinage: that it "uses" the thing is not sure. */
export function mayBeCoinage(place: Place, context: RuleContext): boolean {
  const { type, origin } = place.mention.candidate;
  if ((type !== "method" && type !== "model") || origin === "lexicon") return false;
  if (isGivenToOne(place, context)) return true;
  return origin !== "grammar" && context.paper.isUnlisted(place.mention) && !isExampleOfKind(place, context);
}

/** "we train a reader (X-Math)": a name in brackets behind one new thing is the name of that. */
function isGivenToOne({ governor: { steps } }: Place, { view: { tokens } }: RuleContext): boolean {
  const [step] = steps;
  if (step?.kind !== "example" || !step.bracket || step.noun === undefined) return false;
  const { start } = phraseAround(tokens, tokens.indexOf(step.noun), 0, step.at);
  return /^an?$/.test(tokens[start]?.text ?? "") && !step.noun.text.endsWith("s");
}

/** "we adopt LLMs, including X and Y", "with libraries such as X": an example of what there is, in one word. */
function isExampleOfKind({ mention, governor }: Place, { view }: RuleContext): boolean {
  const example = governor.steps.find(({ kind }) => kind !== "list");
  const isOneWord = mention.candidate.type === "model" || !/\s/.test(mention.surface);
  return (
    isOneWord &&
    example?.kind === "example" &&
    view.tokens[example.at]?.kind === "exemplifier" &&
    example.noun?.text.endsWith("s") === true
  );
}

/** "we use a Gated Sorting Unit": several words that no lexicon lists are nearly always the paper's own coinage; "a modified Rating System" is not. */
export function isDescriptiveCoinage(place: Place, context: RuleContext): boolean {
  const isOlder = wordsBefore(place, context.view.tokens).some(({ text }) => older.test(text));
  const isLong = /[\s-]\p{L}{3}/u.test(place.mention.surface);
  return place.mention.candidate.type === "method" && isLong && !isOlder && mayBeCoinage(place, context);
}

const older =
  /^(?:modified|adapted|existing|standard|popular|known|established|classical|classic|common|various)$/;
