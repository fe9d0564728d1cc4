import type { RuleContext } from "../rules/link-rule.ts";
import type { Place } from "../sentence/sentence-view.ts";

/** "we extend the Y process". */
export function isWay({ at, governor, token }: Place, { view }: RuleContext): boolean {
  const last = view.tokens[governor.phraseEnd - 1]?.text ?? "";
  const isNext = governor.phraseEnd - at === 2 && token.possessive !== true;
  return (
    isNext &&
    /^(?:process|objective|paradigm|formulation|theory|framework|procedure|recipe|structure|design|idea|concept|principle|codebase|checkpoints?|foundation)$/.test(
      last,
    )
  );
}

/** "inspired by Y's framework". */
export function isOwnedDesign({ token, at, governor }: Place, { view }: RuleContext): boolean {
  const isWhole =
    /^(?:frameworks?|architecture|design|approach|method|success|structure|pipeline|weights|checkpoint|representations?|training|paradigm|formulation|objective|mechanism|recipe|idea|principles?)$/;
  const behind = view.tokens.slice(at + 1, at + 3).map(({ text }) => text);
  return (
    token.possessive === true && governor.phraseEnd - at <= 3 && behind.some((word) => isWhole.test(word))
  );
}

/** "by fine-tuning Y", or a participle in front or behind a comma; "for fine-tuning Y" makes nothing. */
export function isMeans({ governor, clause }: Place, { view }: RuleContext): boolean {
  const before = view.tokens[governor.verbAt - 1];
  return before?.kind === "preposition"
    ? /^(?:by|through|via)$/.test(before.text)
    : clause.opening === "fronted" || clause.opening === "participle";
}

/** "inspired by Global Workspace Theory": an idea with a proper name. */
export function isIdea({ mention, governor }: Place, { view }: RuleContext): boolean {
  const isInspired =
    governor.verb?.lemma === "inspire" || view.tokens.some(({ text }) => text === "inspiration");
  return isInspired && /^(?:\p{Lu}\S* )+\p{Lu}/u.test(mention.surface);
}

/** "recent advances such as Y": what a field has done is no base. */
export function isExampleOfWorks({ governor }: Place): boolean {
  return governor.steps.some(
    (step) =>
      step.kind === "example" &&
      /^(?:advances|advancements|works?|progress|studies|research|breakthroughs?|success|successes|efforts)$/.test(
        step.noun?.text ?? "",
      ),
  );
}

/** "we introduce several improvements to Y": what the paper brings is Y made anew. */
export function isImproved({ governor, verbGroup }: Place): boolean {
  const [tie, ...others] = governor.steps.filter(({ kind }) => kind !== "list");
  const isTo = tie?.kind === "preposition" && /^(?:to|of|on)$/.test(tie.word) && others.length === 0;
  const changes = /^(?:improvements?|modifications?|enhancements?|extensions?|adaptations?|refinements?)$/;
  return verbGroup === "introduce" && isTo && changes.test(tie.noun?.text ?? "");
}

/** "continues pre-training Y", "further pre-trained from Y". */
export function continuesTraining(place: Place, context: RuleContext): boolean {
  const { tokens } = context.view;
  const before = tokens[place.governor.phraseStart - 1]?.text ?? "";
  const earlier = tokens[place.governor.phraseStart - 2]?.lemma ?? "";
  if (/^(?:pre-?training)$/.test(before) && earlier === "continue") return true;
  const training = tokens[place.at - 1]?.text ?? "";
  return /^(?:pre-?training)$/.test(training) && tokens[place.at - 2]?.lemma === "continue";
}
