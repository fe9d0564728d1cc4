import type { RelationRule } from "./relation-rule.ts";
import { basedKind } from "./rules/relations/based-kind.ts";
import { basedOn } from "./rules/relations/based-on.ts";
import { coreOf } from "./rules/relations/core-of.ts";
import { madeFrom } from "./rules/relations/made-from.ts";
import { memberOf } from "./rules/relations/member-of.ts";
import { basedByKind, variantByName } from "./rules/relations/own-kind.ts";
import { partOf } from "./rules/relations/part-of.ts";
import { similarTo } from "./rules/relations/similar-to.ts";
import { subsetOf } from "./rules/relations/subset-of.ts";
import { trainedOn } from "./rules/relations/trained-on.ts";
import { trainedWith } from "./rules/relations/trained-with.ts";
import { variantKind } from "./rules/relations/variant-kind.ts";
import { variantOf } from "./rules/relations/variant-of.ts";

/** Every way in which a sentence says a relation. Most of `family-of` comes from the lexicon and the grammar of model names. */
export const relationRules: readonly RelationRule[] = [
  variantOf,
  variantKind,
  basedOn,
  basedKind,
  variantByName,
  basedByKind,
  madeFrom,
  trainedWith,
  memberOf,
  partOf,
  coreOf,
  subsetOf,
  trainedOn,
  similarTo,
];
