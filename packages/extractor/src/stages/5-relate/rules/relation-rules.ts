import type { RelationRule } from "./relation-rule.ts";
import { basedKind } from "./relations/based-kind.ts";
import { basedOn } from "./relations/based-on.ts";
import { builtWith } from "./relations/built-with.ts";
import { coreOf } from "./relations/core-of.ts";
import { drawnFrom } from "./relations/drawn-from.ts";
import { enumerated } from "./relations/enumerated.ts";
import { fromSource } from "./relations/from-source.ts";
import { givenBy } from "./relations/given-by.ts";
import { holds } from "./relations/holds.ts";
import { improvedKind } from "./relations/improved-kind.ts";
import { lent } from "./relations/lent.ts";
import { leveraged } from "./relations/leveraged.ts";
import { madeFrom } from "./relations/made-from.ts";
import { madeFromIt } from "./relations/made-from-it.ts";
import { madeOver } from "./relations/made-over.ts";
import { madeWithOwn } from "./relations/made-with-own.ts";
import { memberOf } from "./relations/member-of.ts";
import { membersListed } from "./relations/members-listed.ts";
import { namedAfter } from "./relations/named-after.ts";
import { ownBase } from "./relations/own-base.ts";
import { basedByKind, variantByName } from "./relations/own-kind.ts";
import { ownPiece } from "./relations/own-piece.ts";
import { partOf } from "./relations/part-of.ts";
import { putInOwn } from "./relations/put-in-own.ts";
import { putInto } from "./relations/put-into.ts";
import { servesAsBase, servesAsPart } from "./relations/serves-as.ts";
import { similarTo } from "./relations/similar-to.ts";
import { spelledOut } from "./relations/spelled-out.ts";
import { subsetOf } from "./relations/subset-of.ts";
import { titled, titledPart } from "./relations/titled.ts";
import { trainedFrom } from "./relations/trained-from.ts";
import { trainedHere } from "./relations/trained-here.ts";
import { trainedKind } from "./relations/trained-kind.ts";
import { trainedOn } from "./relations/trained-on.ts";
import { basedUsing, trainedUsing } from "./relations/trained-using.ts";
import { trainedWith } from "./relations/trained-with.ts";
import { usedAsBase, usedAsPart } from "./relations/used-as.ts";
import { variantKind } from "./relations/variant-kind.ts";
import { variantOf } from "./relations/variant-of.ts";
import { within } from "./relations/within.ts";

/** Every way in which a sentence says a relation. Most of `family-of` comes from the lexicon and the grammar of model names. */
export const relationRules: readonly RelationRule[] = [
  variantOf,
  variantKind,
  improvedKind,
  spelledOut,
  basedOn,
  basedKind,
  variantByName,
  basedByKind,
  madeFrom,
  drawnFrom,
  fromSource,
  trainedWith,
  memberOf,
  membersListed,
  usedAsBase,
  usedAsPart,
  servesAsBase,
  servesAsPart,
  partOf,
  coreOf,
  holds,
  givenBy,
  lent,
  leveraged,
  enumerated,
  within,
  subsetOf,
  trainedOn,
  trainedKind,
  trainedUsing,
  basedUsing,
  trainedFrom,
  trainedHere,
  similarTo,
  putInto,
  putInOwn,
  madeWithOwn,
  madeOver,
  madeFromIt,
  ownBase,
  builtWith,
  titled,
  titledPart,
  namedAfter,
  ownPiece,
];
