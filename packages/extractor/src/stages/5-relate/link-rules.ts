import type { LinkRule } from "./link-rule.ts";
import { comparesWithBaseline } from "./rules/links/compares-with-baseline.ts";
import { comparesWithBehind } from "./rules/links/compares-with-behind.ts";
import { comparesWithInsufficient } from "./rules/links/compares-with-insufficient.ts";
import { comparesWithLevel } from "./rules/links/compares-with-level.ts";
import { comparesWithThan } from "./rules/links/compares-with-than.ts";
import { comparesWithUnlike } from "./rules/links/compares-with-unlike.ts";
import { comparesWithVerb } from "./rules/links/compares-with-verb.ts";
import { deniedAvoided } from "./rules/links/denied-avoided.ts";
import { deniedNotUsed } from "./rules/links/denied-not-used.ts";
import { deniedWithout } from "./rules/links/denied-without.ts";
import { evaluatesOnFronted } from "./rules/links/evaluates-on-fronted.ts";
import { evaluatesOnImproved } from "./rules/links/evaluates-on-improved.ts";
import { evaluatesOnMeasured } from "./rules/links/evaluates-on-measured.ts";
import { evaluatesOnObject } from "./rules/links/evaluates-on-object.ts";
import { evaluatesOnOwn } from "./rules/links/evaluates-on-own.ts";
import { evaluatesOnScore } from "./rules/links/evaluates-on-score.ts";
import { evaluatesOnStated } from "./rules/links/evaluates-on-stated.ts";
import { evaluatesOnTrial } from "./rules/links/evaluates-on-trial.ts";
import { introducesComponent } from "./rules/links/introduces-component.ts";
import { introducesDefined } from "./rules/links/introduces-defined.ts";
import { introducesDescribed } from "./rules/links/introduces-described.ts";
import { introducesMade } from "./rules/links/introduces-made.ts";
import { introducesNamed } from "./rules/links/introduces-named.ts";
import { introducesOur } from "./rules/links/introduces-our.ts";
import { introducesOwnVariant } from "./rules/links/introduces-own-variant.ts";
import { introducesProposed } from "./rules/links/introduces-proposed.ts";
import { introducesReference } from "./rules/links/introduces-reference.ts";
import { introducesTitle } from "./rules/links/introduces-title.ts";
import { studiesCompared } from "./rules/links/studies-compared.ts";
import { studiesFound } from "./rules/links/studies-found.ts";
import { studiesObject } from "./rules/links/studies-object.ts";
import { studiesTestedModel } from "./rules/links/studies-tested-model.ts";
import { studiesTitle } from "./rules/links/studies-title.ts";
import { studiesWithin } from "./rules/links/studies-within.ts";
import { usesApply } from "./rules/links/uses-apply.ts";
import { usesBase } from "./rules/links/uses-base.ts";
import { usesBrought } from "./rules/links/uses-brought.ts";
import { usesCarried } from "./rules/links/uses-carried.ts";
import { usesCarrier } from "./rules/links/uses-carrier.ts";
import { usesContains } from "./rules/links/uses-contains.ts";
import { usesExtended } from "./rules/links/uses-extended.ts";
import { usesKind } from "./rules/links/uses-kind.ts";
import { usesMeans } from "./rules/links/uses-means.ts";
import { usesNamedKind } from "./rules/links/uses-named-kind.ts";
import { usesOwn } from "./rules/links/uses-own.ts";
import { usesPassive } from "./rules/links/uses-passive.ts";
import { usesSource } from "./rules/links/uses-source.ts";
import { usesTitle } from "./rules/links/uses-title.ts";
import { usesTrain } from "./rules/links/uses-train.ts";
import { usesTuned } from "./rules/links/uses-tuned.ts";
import { usesWithin } from "./rules/links/uses-within.ts";

/** Asked first, over the whole entry: what the paper introduces decides who "the model" is for the other rules. */
export const introducingRules: readonly LinkRule[] = [
  introducesReference,
  introducesTitle,
  introducesProposed,
  introducesNamed,
  introducesOur,
  introducesDefined,
  introducesDescribed,
  introducesMade,
];

/** Asked for each name in this order; where none is sure, the name is mentioned. */
export const linkRules: readonly LinkRule[] = [
  ...introducingRules,
  usesOwn,
  introducesOwnVariant,
  introducesComponent,
  deniedWithout,
  deniedNotUsed,
  deniedAvoided,
  comparesWithVerb,
  comparesWithThan,
  comparesWithLevel,
  comparesWithUnlike,
  comparesWithBaseline,
  comparesWithInsufficient,
  comparesWithBehind,
  evaluatesOnMeasured,
  evaluatesOnFronted,
  evaluatesOnScore,
  evaluatesOnObject,
  evaluatesOnImproved,
  evaluatesOnStated,
  evaluatesOnTrial,
  evaluatesOnOwn,
  usesApply,
  usesTrain,
  usesBase,
  usesContains,
  usesNamedKind,
  usesKind,
  usesCarried,
  usesCarrier,
  usesTuned,
  usesSource,
  usesExtended,
  usesBrought,
  usesPassive,
  usesMeans,
  usesTitle,
  studiesObject,
  studiesTestedModel,
  studiesCompared,
  studiesTitle,
  studiesFound,
  studiesWithin,
  usesWithin,
];
