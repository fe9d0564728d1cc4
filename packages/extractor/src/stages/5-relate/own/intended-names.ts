import type { ResolvedMention } from "../../../model/resolved-mention.ts";
import type { RuleContext } from "../rules/link-rule.ts";

const making = new Set(
  "build create construct develop obtain make realize realise implement instantiate achieve enable produce derive".split(
    " ",
  ),
);

/** "To build X, we …", "To implement X, we …": the own names that the doing of the sentence is for. */
export function intendedNames({ view, paper }: RuleContext): readonly ResolvedMention[] {
  return view.places
    .filter(({ clause, governor: { verb, verbAt, steps }, mention }) => {
      const isPurpose = clause.opening === "fronted" && view.tokens[verbAt - 1]?.text === "to";
      return isPurpose && steps.length === 0 && making.has(verb?.lemma ?? "") && paper.isOwn(mention);
    })
    .map(({ mention }) => mention);
}
