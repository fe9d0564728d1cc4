import type { Place } from "../../sentence/sentence-view.ts";
import type { Token } from "../../sentence/token.ts";
import type { LinkRule, RuleContext } from "../link-rule.ts";

const joining = new Set(["with", "+", "plus", "using", "via", "under", "through"]);
const joined = new Set(
  "equip augment enhance integrate combine empower power fine-tune finetune train align tune supplement guide assist boost initialize initialise pre-train pretrain improve optimize optimise distill distil quantize quantise".split(
    " ",
  ),
);

/** "GPT-4o with our X sets a new record", "LLaMA-3-8b, aligned with our method, …", "applying X to Llama 3": a known model that carries what the paper brings. */
export const usesCarried: LinkRule = {
  id: "uses/carried",
  role: "uses",
  polarity: "affirmed",
  cues: [...joining, ...joined, "apply"],
  read(place, context) {
    const { paper, view } = context;
    const { type } = place.mention.candidate;
    if (
      (type !== "model" && type !== "method") ||
      paper.isOwn(place.mention) ||
      place.negated ||
      paper.bringsBenchmark
    )
      return undefined;
    if (view.part === "title" || place.verbGroup === "compare" || place.verbGroup === "avoid")
      return undefined;
    return carriesOwn(place, context) || isGivenOwn(place, context) ? "shown" : undefined;
  },
};

/** The words behind the name, up to the paper's own: "with our", ", aligned with our", "equipped with X". */
function carriesOwn(place: Place, { view, paper }: RuleContext): boolean {
  const { tokens } = view;
  const end = endOfBracket(place, tokens);
  let at = end;
  if (tokens[at]?.kind === "comma") at += 1;
  while (tokens[at]?.kind === "adverb") at += 1;
  const verb = tokens[at];
  if (verb?.kind === "verb" && verb.form === "past" && joined.has(verb.lemma ?? "")) at += 1;
  else if (at !== end) return false;
  if (!joining.has(tokens[at]?.text ?? "") && tokens[at]?.text !== "by") return false;
  const next = tokens[at + 1];
  return next?.text === "our" || next?.mentions?.some(paper.isOwn) === true;
}

/** "models (A and B) equipped with": behind the bracket that the name is listed in. */
function endOfBracket({ governor: { phraseEnd, steps } }: Place, tokens: readonly Token[]): number {
  if (!steps.some((step) => step.kind === "example" && step.bracket)) return phraseEnd;
  let at = phraseEnd;
  while (["comma", "conjunction", "mention"].includes(tokens[at]?.kind ?? "")) at += 1;
  return tokens[at]?.kind === "close" ? at + 1 : phraseEnd;
}

/** "applying X to Llama 3": the name is what the own thing is put to. */
function isGivenOwn(place: Place, { view, paper }: RuleContext): boolean {
  const { tokens } = view;
  const { verb, verbAt } = place.governor;
  if (verb?.lemma === "apply") {
    const object = tokens.slice(verbAt + 1, place.at);
    return (
      object.some(({ text, kind }) => kind === "preposition" && text === "to") &&
      object.some(
        ({ text, mentions }) => text === "our" || text === "it" || mentions?.some(paper.isOwn) === true,
      )
    );
  }
  return false;
}
