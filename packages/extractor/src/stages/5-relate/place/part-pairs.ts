import type { ResolvedMention } from "../../../model/resolved-mention.ts";
import type { RuleContext } from "../rules/link-rule.ts";
import type { RelationFinding } from "../rules/relation-rule.ts";
import type { Place } from "../sentence/sentence-view.ts";
import { isUnsureEnd } from "./is-unsure-end.ts";
import { isNamedThing } from "./name-phrase.ts";

/** A method or a model. */
export function isSystem({ candidate }: ResolvedMention): boolean {
  return candidate.type === "method" || candidate.type === "model";
}

/** A dataset or a benchmark. */
export function isData({ candidate }: ResolvedMention): boolean {
  return candidate.type === "dataset" || candidate.type === "benchmark";
}

/** The finding that one thing is part of another; none where both are one. */
export function partFinding(
  part: ResolvedMention,
  whole: ResolvedMention,
  surface: ResolvedMention = part,
): RelationFinding[] {
  if (part.entity === whole.entity) return [];
  return [
    {
      from: part.entity,
      to: whole.entity,
      tier: "shown",
      doubtful: isUnsureEnd(part) || isUnsureEnd(whole),
      surface: { start: surface.start, end: surface.end },
    },
  ];
}

/** What a part gives or how it fares is not the part: "CLIP features", "SAM's outputs". */
const yields =
  /^(?:features?|embeddings?|outputs?|tokens?|scores?|performance|baselines?|counterparts?|priors?|latents?|representations?|data|images?|weights|knowledge|capabilities|annotations?|labels?|predictions?|masks?|results?|techniques?|training|models|methods|approaches|agents|llms|family)$/;

/** True where the name, with at most a noun of its kind behind it, is a thing that something else can hold. */
export function isHoldable(place: Place, { view }: RuleContext): boolean {
  const last = view.tokens[place.governor.phraseEnd - 1];
  const isAlone = last === place.token;
  const isHolding = isNamedThing(place, view.tokens) && (isAlone || !yields.test(last?.text ?? ""));
  if (!isHolding) return false;
  const before = view.tokens[place.at - 1];
  // "UI-Guided Visual Token Selection" of which only the end was recognised.
  const isCut =
    before?.kind === "word" &&
    before.end + 1 === place.mention.start &&
    /^\p{Lu}\S*-\p{Lu}/u.test(view.text.slice(before.start, before.end));
  return !isCut && isNamed(place);
}

/** A name in capitals, with a short form in capitals behind it ("facial identity alignment (FIA)"), or known by some: "mixture-of-experts". "A latent diffusion model" is one of a kind. */
function isNamed({ token }: Place): boolean {
  const isKnown = ({ candidate, surface }: ResolvedMention) =>
    !/models?$/.test(surface) && /^\p{Lu}\S*[\s-](?:\S+[\s-])*\p{Lu}/u.test(candidate.name);
  return token.mentions?.some((one) => /[\p{Lu}\d]/u.test(one.surface) || isKnown(one)) === true;
}

/** "LGM, a large reconstruction model": a phrase that only tells what the name before it is, no further thing. */
export function isAppositive(place: Place, { view }: RuleContext): boolean {
  const { tokens } = view;
  const { phraseStart, phraseEnd } = place.governor;
  const article = tokens[phraseStart]?.text;
  if ((article !== "a" && article !== "an") || tokens[phraseStart - 1]?.kind !== "comma") return false;
  const sign = tokens[phraseEnd]?.kind;
  const further = tokens[phraseEnd + 1]?.kind ?? "break";
  // "A, a B, and a C" goes on, "A, a B, with C" does not.
  const goesOn =
    sign === "conjunction" ||
    (sign === "comma" && ["conjunction", "determiner", "mention", "word", "number"].includes(further));
  const before = tokens[phraseStart - 2];
  return !goesOn && (before?.kind === "mention" || before?.kind === "close");
}

/** What "we" integrate may go into anything; "by integrating Y", "X, integrating Y" and "X integrates Y" tell what holds it. */
export function isSaidOfThing({ governor, subject, clause }: Place, { view }: RuleContext): boolean {
  const before = view.tokens[governor.verbAt - 1];
  if (governor.verb?.form === "gerund")
    return before?.kind !== "preposition" || /^(?:by|through|via)$/.test(before.text);
  const isWe = subject.at !== undefined && view.tokens[subject.at]?.text === "we";
  return !isWe || clause.opening === "relative" || before?.kind === "relative";
}
