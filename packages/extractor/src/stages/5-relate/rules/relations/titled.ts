import { isArchitecture } from "../../bases/architecture-name.ts";
import { findingsFrom } from "../../place/find-partner.ts";
import { isNamedThing } from "../../place/name-phrase.ts";
import { isSystem, partFinding } from "../../place/part-pairs.ts";
import { isDirectObject } from "../../place/way-to-verb.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import type { PaperView } from "../link-rule.ts";
import type { RelationRule } from "../relation-rule.ts";

const growing = [
  "leverage",
  "extend",
  "adapt",
  "unite",
  "unify",
  "combine",
  "integrate",
  "marry",
  "generalize",
  "generalise",
  "equip",
  "repurpose",
  "tame",
  "upgrade",
  "harness",
  "exploit",
  "fine-tune",
  "finetune",
  "augment",
  "enhance",
  "improve",
  "boost",
  "advance",
  "strengthen",
  "empower",
];

/** "X: A Biomedical Model Leveraging Y", "X: Uniting A and B", "X: A Small Mamba for Speech": what a title says behind its name is said of what it names. */
export const titled: RelationRule = {
  id: "based-on/title",
  type: "based-on",
  cues: [],
  read(place, { view, paper }) {
    const { verb } = place.governor;
    const main = view.tokens[0]?.mentions?.[0];
    const isBehind = view.part === "title" && view.tokens[1]?.kind === "opener";
    if (!isBehind || main === undefined || main.entity !== paper.mainSystem?.entity) return [];
    const isTold =
      isArchitecture(place.mention) && place.governor.phraseStart === 2 && place.predicate === undefined;
    const isGrown = verb?.form === "gerund" && growing.includes(verb.lemma ?? "") && isDirectObject(place);
    const isOthers = !paper.isOwn(place.mention) && !isFormOfItsOwn(place, paper);
    const isBase = isSystem(place.mention) && isNamedThing(place, view.tokens) && isOthers;
    const isWay = isWayOf(place) && !paper.isUnlisted(place.mention);
    return (isGrown || isTold || isWay) && isBase ? findingsFrom([main], place) : [];
  },
};

/** "An Expert Transformer", "Masked Generative Transformers": of what everything is made of, the title names a kind of its own. */
function isFormOfItsOwn({ mention, at, governor }: Place, paper: PaperView): boolean {
  return paper.isEverywhere(mention) && !/\s/.test(mention.surface) && governor.phraseStart < at;
}

/** "X: Fast Texturing with Latent Consistency Models", "X: Music Using Mamba": how the thing of the title works. */
function isWayOf(place: Place): boolean {
  const { verb, steps } = place.governor;
  const tie = steps.find(({ kind }) => kind !== "list");
  if (tie === undefined)
    return verb?.form === "gerund" && /^(?:use|utili[sz]e|employ)$/.test(verb.lemma ?? "");
  return tie.kind === "preposition" && /^(?:with|via|through)$/.test(tie.word);
}

/** The last word of what a thing is trained, tuned or made with: a way to it, and no piece of it. */
const wayWords =
  /(?:training|tuning|learning|distillation|upcycling|prompting|instruct|alignment|optimi[sz]ation|augmentation|synthesis)$/i;

/** "X: Fast Decoding with Y": a piece that is coined for X and stands in its title is part of it. */
export const titledPart: RelationRule = {
  id: "part-of/title",
  type: "part-of",
  cues: ["with", "via", "through", "by"],
  read(place, { view, paper }) {
    const { mention, governor } = place;
    const main = view.tokens[0]?.mentions?.[0];
    const isBehind = view.part === "title" && view.tokens[1]?.kind === "opener";
    if (!isBehind || main === undefined || main.entity !== paper.mainSystem?.entity) return [];
    const tie = governor.steps.find(({ kind }) => kind !== "list");
    const isWay = tie?.kind === "preposition" && titledPart.cues.includes(tie.word);
    const isPiece =
      mention.candidate.type === "method" && paper.isUnlisted(mention) && isNamedThing(place, view.tokens);
    if (!isWay || !isPiece || wayWords.test(mention.surface)) return [];
    if (isSpelledOut(mention.surface, main.surface)) return [];
    return partFinding(mention, main);
  },
};

/** "NeCo" stands for "Patch Neighbor Consistency": two thirds of the initials are its capitals. */
function isSpelledOut(long: string, short: string): boolean {
  const capitals = short.replace(/[^\p{Lu}]/gu, "");
  const initials = long.split(/[\s-]/).map((word) => word.charAt(0).toUpperCase());
  const shared = initials.filter((initial) => capitals.includes(initial)).length;
  return shared * 3 >= initials.length * 2;
}
