import type { RelationRule } from "./relation-rule.ts";
import { basedKind } from "./rules/relations/based-kind.ts";
import { basedOn } from "./rules/relations/based-on.ts";
import { builtWith } from "./rules/relations/built-with.ts";
import { coreOf } from "./rules/relations/core-of.ts";
import { drawnFrom } from "./rules/relations/drawn-from.ts";
import { enumerated } from "./rules/relations/enumerated.ts";
import { givenBy } from "./rules/relations/given-by.ts";
import { holds } from "./rules/relations/holds.ts";
import { lent } from "./rules/relations/lent.ts";
import { madeFrom } from "./rules/relations/made-from.ts";
import { madeWithOwn } from "./rules/relations/made-with-own.ts";
import { memberOf } from "./rules/relations/member-of.ts";
import { membersListed } from "./rules/relations/members-listed.ts";
import { namedAfter } from "./rules/relations/named-after.ts";
import { basedByKind, variantByName } from "./rules/relations/own-kind.ts";
import { ownPiece } from "./rules/relations/own-piece.ts";
import { partOf } from "./rules/relations/part-of.ts";
import { putInto } from "./rules/relations/put-into.ts";
import { similarTo } from "./rules/relations/similar-to.ts";
import { subsetOf } from "./rules/relations/subset-of.ts";
import { titled, titledPart } from "./rules/relations/titled.ts";
import { trainedFrom } from "./rules/relations/trained-from.ts";
import { trainedHere } from "./rules/relations/trained-here.ts";
import { trainedOn } from "./rules/relations/trained-on.ts";
import { basedUsing, trainedUsing } from "./rules/relations/trained-using.ts";
import { trainedWith } from "./rules/relations/trained-with.ts";
import { usedAsBase, usedAsPart } from "./rules/relations/used-as.ts";
import { variantKind } from "./rules/relations/variant-kind.ts";
import { variantOf } from "./rules/relations/variant-of.ts";
import { within } from "./rules/relations/within.ts";

/** Every way in which a sentence says a relation. Most of `family-of` comes from the lexicon and the grammar of model names. */
export const relationRules: readonly RelationRule[] = [
  variantOf,
  variantKind,
  basedOn,
  basedKind,
  variantByName,
  basedByKind,
  madeFrom,
  drawnFrom,
  trainedWith,
  memberOf,
  membersListed,
  usedAsBase,
  usedAsPart,
  partOf,
  coreOf,
  holds,
  givenBy,
  lent,
  enumerated,
  within,
  subsetOf,
  trainedOn,
  trainedUsing,
  basedUsing,
  trainedFrom,
  trainedHere,
  similarTo,
  putInto,
  madeWithOwn,
  builtWith,
  titled,
  titledPart,
  namedAfter,
  ownPiece,
];
