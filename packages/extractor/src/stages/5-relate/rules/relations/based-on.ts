import type { ResolvedMention } from "../../../../model/resolved-mention.ts";
import {
  continuesTraining,
  isExampleOfWorks,
  isIdea,
  isImproved,
  isOwnedDesign,
  isWay,
} from "../../bases/base-phrase.ts";
import {
  baseTies,
  becomingVerbs,
  changingVerbs,
  extendingVerbs,
  improvingVerbs,
  tuningVerbs,
  turningVerbs,
} from "../../bases/base-verbs.ts";
import { madeOf } from "../../bases/made-of.ts";
import { tiedTo } from "../../bases/tied-base.ts";
import { turnedFrom } from "../../bases/turned-from.ts";
import { introducedHere } from "../../own/own-thing.ts";
import { findingsFrom, subjectPartner } from "../../place/find-partner.ts";
import { isNamedThing } from "../../place/name-phrase.ts";
import { isAppositive, isData } from "../../place/part-pairs.ts";
import { isDirectObject } from "../../place/way-to-verb.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import { examplesOfMany } from "../../voice/examples-of-many.ts";
import type { RuleContext } from "../link-rule.ts";
import type { RelationFinding, RelationRule } from "../relation-rule.ts";

/** "X is based on Y", "X, built upon Y", "Building on Y, X …", "X extends Y", "X, which continues pre-training Y". */
export const basedOn: RelationRule = {
  id: "based-on/verb",
  type: "based-on",
  cues: [
    ...Object.keys(baseTies),
    ...extendingVerbs,
    ...improvingVerbs,
    ...turningVerbs,
    ...changingVerbs,
    ...tuningVerbs,
    ...becomingVerbs,
    "pre-training",
    "pretraining",
    "draw",
    "improvements",
    "modifications",
    "enhancements",
    "extensions",
    "adaptations",
    "refinements",
  ],
  read(place, context) {
    const isThing =
      isNamedThing(place, context.view.tokens) || isOwnedDesign(place, context) || isWay(place, context);
    if (!isThing || place.negated || isAppositive(place, context) || isExampleOfWorks(place)) return [];
    // Tasks and ideas are based on nothing, and nothing on them.
    return readBase(place, context).filter(
      ({ from, to }) =>
        !from.startsWith("concept:") && (!to.startsWith("concept:") || isIdea(place, context)),
    );
  },
};

function readBase(place: Place, context: RuleContext): readonly RelationFinding[] {
  const grown = grownOutOf(place, context);
  if (grown === undefined) return reversed(findingsFrom(turnedFrom(place, context), place));
  // Data grows out of data, and systems out of systems.
  const alike = grown.filter((name) => isData(name) === isData(place.mention));
  // "A, based on Y, and B, built on Z": what "and" joins to B is Y, which is not ours.
  const own = alike.filter(context.paper.isOwn);
  return findingsFrom(own.length > 0 ? own : alike, place);
}

/** What the text says to have the name as its base; undefined where it says nothing of the sort. */
function grownOutOf(place: Place, context: RuleContext): readonly ResolvedMention[] | undefined {
  if (isImproved(place) && place.subject.kind === "own" && introducedHere(context).length === 0)
    return improvedHere(context);
  const namesake = namesakeHere(place, context);
  if (namesake !== undefined) return [namesake];
  const isBase = /^(?:base|build)$/.test(place.governor.verb?.lemma ?? "");
  const examples = isBase ? examplesOfMany(place, context) : [];
  if (examples.length > 0) return examples;
  const tied = tiedTo(place, context) ?? (isDirectObject(place) ? madeOf(place, context) : undefined);
  if (tied !== undefined || !continuesTraining(place, context)) return tied;
  const subject = subjectPartner(place, context);
  return subject === undefined ? [] : [subject];
}

/** "based on Y, we build the data and get Y-Chat": a new name that grows out of the base is what is meant. */
function namesakeHere(
  { mention, governor }: Place,
  { view, paper }: RuleContext,
): ResolvedMention | undefined {
  const isBase = /^(?:base|build|initiali[sz]e|fine-?tune|start)$/.test(governor.verb?.lemma ?? "");
  const base = mention.surface.toLowerCase();
  const isNew = (other: Place) =>
    other.at > governor.phraseEnd &&
    paper.isUnlisted(other.mention) &&
    other.mention.surface.toLowerCase().startsWith(`${base}-`) &&
    /^(?:get|obtain|yield|produce|build|train|create|develop|introduce|result)$/.test(
      other.governor.verb?.lemma ?? "",
    );
  return isBase ? view.places.find(isNew)?.mention : undefined;
}

/** What the improvements of a known thing make: the own system that the title names. */
function improvedHere({ paper: { mainSystem, inTitle } }: RuleContext): readonly ResolvedMention[] {
  return mainSystem !== undefined && inTitle(mainSystem) ? [mainSystem] : [];
}

function reversed(findings: readonly RelationFinding[]): RelationFinding[] {
  return findings.map((finding) => ({ ...finding, from: finding.to, to: finding.from }));
}
