import { isOwnSubject } from "../../own/who-acts.ts";
import { isNamedNext } from "../../place/name-phrase.ts";
import { isDirectObject } from "../../place/way-to-verb.ts";
import { namingParticiples } from "../../sentence/verb-senses.ts";
import type { LinkRule } from "../link-rule.ts";

/** "we propose a tree search algorithm named X" with the kind as a name: X is one of its kind, so the paper uses it. */
export const usesNamedKind: LinkRule = {
  id: "uses/named-kind",
  role: "uses",
  polarity: "affirmed",
  cues: [...namingParticiples],
  read(place, context) {
    if (place.verbGroup !== "introduce" || place.mention.candidate.type !== "method" || place.negated)
      return undefined;
    // A name that nobody lists may be a part of the new thing's own.
    if (context.paper.isUnlisted(place.mention)) return undefined;
    return isDirectObject(place) && isNamedNext(place, context.view.tokens) && isOwnSubject(place, context)
      ? "shown"
      : undefined;
  },
};
