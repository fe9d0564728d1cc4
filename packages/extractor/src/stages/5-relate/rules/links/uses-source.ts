import { isOtherSubject } from "../../own/who-acts.ts";
import { isHead } from "../../place/name-phrase.ts";
import { prepositionsOf } from "../../place/way-to-verb.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import type { Token } from "../../sentence/token.ts";
import { usingVerbs } from "../../sentence/verb-senses.ts";
import { isAmongRivals } from "../../voice/held-against.ts";
import { isMaterialOfTrial } from "../../voice/material-of-trial.ts";
import type { LinkRule, RuleContext } from "../link-rule.ts";

const taking = new Set([
  "derive",
  "source",
  "crawl",
  "collect",
  "build",
  "extract",
  "construct",
  "create",
  "curate",
  "gather",
  "mine",
  "sample",
  "select",
  "filter",
  "draw",
  "compile",
  "develop",
  "adapt",
  "take",
  "obtain",
  "inherit",
]);
const expanding = new Set([
  "extend",
  "expand",
  "augment",
  "refine",
  "annotate",
  "modify",
  "upgrade",
  "clean",
  "translate",
  "combine",
  "reannotate",
  "re-annotate",
  "complement",
  "enrich",
]);

const pieces =
  /^(?:scenes|images|videos|clips|samples|examples|questions|problems|prompts|captions|tasks|sentences|documents|pairs|instances|queries|data|text|texts|tokens|recordings|annotations|sets?|subsets?|abstracts|articles|pages|passages|meshes|shapes|code|descriptions|trajectories|conversations|dialogues|posts|frames|sequences|molecules)$/;
const versions = /^(?:versions?|extensions?|augmentations?|adaptations?|translations?|variants?)$/;

/** "a corpus derived from C4", "built from MATH", "we expand the FLORES set": data that the paper's own data comes from. */
export const usesSource: LinkRule = {
  id: "uses/source",
  role: "uses",
  polarity: "affirmed",
  cues: [
    ...taking,
    ...expanding,
    "comprise",
    "contain",
    "consist",
    "train",
    "pre-train",
    "span",
    "cover",
    ...usingVerbs,
    "from",
    "version",
    "versions",
    "extension",
    "augmentation",
    "adaptation",
    "translation",
    "variant",
    "datasets",
    "corpora",
    "data",
  ],
  read(place, context) {
    const { type } = place.mention.candidate;
    if ((type !== "dataset" && type !== "benchmark") || place.negated || context.paper.isOwn(place.mention))
      return undefined;
    if (isOtherSubject(place, context) || !context.pastBackground) return undefined;
    if (isMaterialOfTrial(place, context.view.tokens)) return "shown";
    const lemma = place.governor.verb?.lemma ?? "";
    const prepositions = prepositionsOf(place);
    if (taking.has(lemma) && isFromIt(prepositions)) return "shown";
    if (isVersionOfIt(place) || (type === "dataset" && takesPieces(place, context))) return "shown";
    // "gathering captions for 10M images of the X dataset".
    const isOfPieces = prepositions[0]?.word === "of" && pieces.test(prepositions[0].noun?.text ?? "");
    if (isOfPieces && (taking.has(lemma) || expanding.has(lemma)) && isHead(place, context.view.tokens))
      return "shown";
    // "using A, B and 90 scenes from C".
    const [first, ...rest] = prepositions;
    const isPart = first?.word === "from" && rest.length === 0 && pieces.test(first.noun?.text ?? "");
    if (place.verbGroup === "use" && isPart) return "shown";
    // "a set comprising 90 people from X", "trained on a mix of A and texts from X".
    const isGround = place.verbGroup === "train" && rest.every(({ word }) => /^(?:of|on)$/.test(word));
    const holds = (place.verbGroup === "contain" && rest.length <= 1) || (isGround && rest.length > 0);
    if (holds && first?.word === "from" && first.noun !== undefined) return "shown";
    if (isTrainingData(place, context.view.tokens)) return "shown";
    return expanding.has(lemma) && prepositions.length === 0 && isHead(place, context.view.tokens)
      ? "shown"
      : undefined;
  },
};

/** "collected from X", "collecting text for rare languages from X". */
function isFromIt(ties: readonly { readonly word: string }[]): boolean {
  return ties.length <= 2 && (ties[0]?.word === "from" || ties.at(-1)?.word === "from");
}

const trying = /^(?:evaluate|compare|reach|improve|study|show|avoid)$/;

/** "we recaption images from X", "curate a new set from X", "abstracts from X are passed": pieces of it are worked on, not measured. */
function takesPieces(place: Place, { paper }: RuleContext): boolean {
  if (paper.isUnlisted(place.mention)) return false;
  const [first, ...rest] = prepositionsOf(place);
  const isPiece = first?.word === "from" && pieces.test(first.noun?.text ?? "");
  return isPiece && rest.length <= 1 && place.verbGroup !== undefined && !trying.test(place.verbGroup);
}

/** "we introduce a Java version of X", "serving as upgraded versions of sets including X". */
function isVersionOfIt(place: Place): boolean {
  const [first, ...rest] = prepositionsOf(place);
  const isVersion = first?.word === "of" && versions.test(first.noun?.text ?? "");
  const isMade = place.verbGroup === "introduce" || place.verbGroup === "extend" || rest[0]?.word === "as";
  return isVersion && isMade && rest.every(({ word }) => word === "as");
}

/** "pre-training corpora, including X": examples of what is trained on. */
function isTrainingData(place: Place, tokens: readonly Token[]): boolean {
  const tie = place.governor.steps.find(({ kind }) => kind !== "list");
  if (tie?.kind !== "example" || !/^(?:corpora|datasets|data|sets)$/.test(tie.noun?.text ?? "")) return false;
  if (isAmongRivals(place, tokens)) return false;
  const before = tie.noun === undefined ? undefined : tokens[tokens.indexOf(tie.noun) - 1];
  return /^(?:pre-?training|training|fine-?tuning|instruction|source)$/.test(before?.text ?? "");
}
