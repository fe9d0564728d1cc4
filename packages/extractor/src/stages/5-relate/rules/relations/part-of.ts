import { appositePartner, describedPartner, subjectPartner, tieOf } from "../../find-partner.ts";
import { isHead } from "../../name-phrase.ts";
import type { RelationFinding, RelationRule } from "../../relation-rule.ts";
import { prepositionsOf } from "../../way-to-verb.ts";

const parts = new Set(["component", "components", "part", "module", "element", "ingredient", "building"]);
const wholes = new Set(["consist", "comprise", "constitute"]);

/** "X consists of Y and Z" (Y is part of X), "Y, a component of X". */
export const partOf: RelationRule = {
  id: "part-of/named",
  type: "part-of",
  cues: ["modules", "parts", "stages", ...parts, ...wholes],
  read(place, context) {
    if (!isHead(place, context.view.tokens) || place.negated || place.mention.candidate.type === "concept")
      return undefined;
    const [first, ...rest] = prepositionsOf(place);
    const listed = place.governor.steps.some(
      (step) =>
        step.kind === "example" && /^(?:components|modules|parts|stages)$/.test(step.noun?.text ?? ""),
    );
    if (listed && first === undefined && place.verbGroup !== "avoid" && place.governor.verb !== undefined) {
      const whole = subjectPartner(place, context)?.mention;
      return whole === undefined ? undefined : pairOf(place.mention, whole, place.mention);
    }
    const tie = tieOf(place);
    if (tie?.word === "of" && parts.has(tie.noun?.text ?? "")) {
      const part = appositePartner(place, context)?.mention;
      return part === undefined ? undefined : pairOf(part, place.mention, place.mention);
    }
    if (!wholes.has(place.governor.verb?.lemma ?? "") || place.passive || rest.length > 0) return undefined;
    if (first !== undefined && (first.word !== "of" || first.noun !== undefined)) return undefined;
    const gerund = place.governor.verb?.form === "gerund";
    const whole = (gerund ? describedPartner(place, context) : subjectPartner(place, context))?.mention;
    return whole === undefined ? undefined : pairOf(place.mention, whole, place.mention);
  },
};

type Named = Parameters<RelationRule["read"]>[0]["mention"];

function pairOf(part: Named, whole: Named, surface: Named): RelationFinding | undefined {
  // "X, a series of models consisting of X-4B and X-500M": members, not parts.
  if (part.entity === whole.entity || (part.candidate.type === "model" && whole.candidate.type === "model"))
    return undefined;
  const doubtful = part.doubtful || whole.doubtful;
  return {
    from: part.entity,
    to: whole.entity,
    tier: "shown",
    doubtful,
    surface: { start: surface.start, end: surface.end },
  };
}
