import type { LinkRule } from "./link-rule.ts";
import { comparesWithBaseline } from "./links/compares-with-baseline.ts";
import { comparesWithBehind } from "./links/compares-with-behind.ts";
import { comparesWithInsufficient } from "./links/compares-with-insufficient.ts";
import { comparesWithLevel } from "./links/compares-with-level.ts";
import { comparesWithThan } from "./links/compares-with-than.ts";
import { comparesWithUnlike } from "./links/compares-with-unlike.ts";
import { comparesWithVerb } from "./links/compares-with-verb.ts";
import { deniedAvoided } from "./links/denied-avoided.ts";
import { deniedNotUsed } from "./links/denied-not-used.ts";
import { deniedWithout } from "./links/denied-without.ts";
import { evaluatesOnFronted } from "./links/evaluates-on-fronted.ts";
import { evaluatesOnImproved } from "./links/evaluates-on-improved.ts";
import { evaluatesOnMeasured } from "./links/evaluates-on-measured.ts";
import { evaluatesOnOwn } from "./links/evaluates-on-own.ts";
import { evaluatesOnScore } from "./links/evaluates-on-score.ts";
import { evaluatesOnStated } from "./links/evaluates-on-stated.ts";
import { evaluatesOnTrial } from "./links/evaluates-on-trial.ts";
import { introducesCoined } from "./links/introduces-coined.ts";
import { introducesComponent } from "./links/introduces-component.ts";
import { introducesDescribed } from "./links/introduces-described.ts";
import { introducesMade } from "./links/introduces-made.ts";
import { introducesNamed } from "./links/introduces-named.ts";
import { introducesOur } from "./links/introduces-our.ts";
import { introducesOwnVariant } from "./links/introduces-own-variant.ts";
import { introducesProposed } from "./links/introduces-proposed.ts";
import { introducesReference } from "./links/introduces-reference.ts";
import { introducesTitle } from "./links/introduces-title.ts";
import { studiesCompared } from "./links/studies-compared.ts";
import { studiesFound } from "./links/studies-found.ts";
import { studiesObject } from "./links/studies-object.ts";
import { studiesTestedModel } from "./links/studies-tested-model.ts";
import { studiesTitle } from "./links/studies-title.ts";
import { studiesWithin } from "./links/studies-within.ts";
import { usesApply } from "./links/uses-apply.ts";
import { usesBase } from "./links/uses-base.ts";
import { usesBrought } from "./links/uses-brought.ts";
import { usesCarried } from "./links/uses-carried.ts";
import { usesCarrier } from "./links/uses-carrier.ts";
import { usesContains } from "./links/uses-contains.ts";
import { usesExtended } from "./links/uses-extended.ts";
import { usesKind } from "./links/uses-kind.ts";
import { usesMeans } from "./links/uses-means.ts";
import { usesNamedKind } from "./links/uses-named-kind.ts";
import { usesOwn } from "./links/uses-own.ts";
import { usesPassive } from "./links/uses-passive.ts";
import { usesSource } from "./links/uses-source.ts";
import { usesTitle } from "./links/uses-title.ts";
import { usesTrain } from "./links/uses-train.ts";
import { usesTuned } from "./links/uses-tuned.ts";
import { usesWithin } from "./links/uses-within.ts";

/** Asked first, over the whole entry: what the paper introduces decides who "the model" is for the other rules. */
export const introducingRules: readonly LinkRule[] = [
  introducesReference,
  introducesTitle,
  introducesProposed,
  introducesNamed,
  introducesOur,
  introducesDescribed,
  introducesMade,
];

/** Asked for each name in this order; where none is sure, the name is mentioned. */
export const linkRules: readonly LinkRule[] = [
  ...introducingRules,
  usesOwn,
  introducesOwnVariant,
  introducesComponent,
  introducesCoined,
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
