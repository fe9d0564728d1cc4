import { bringsSystem } from "../own/brings-system.ts";
import { isOwnSubject } from "../own/who-acts.ts";
import type { RuleContext } from "../rules/link-rule.ts";
import type { Place } from "../sentence/sentence-view.ts";
import { usingVerbs } from "../sentence/verb-senses.ts";
import { tellsFinding } from "./tells-finding.ts";

const plainUse: ReadonlySet<string> = new Set([...usingVerbs, "apply", "adopt", "exploit"]);
const opening = new Set(["that", "how", "why", "whether"]);
const asking = new Set(["how", "why", "whether"]);

/**
 * "we observe that using X fails", "we ask why applying X misleads": doing so is what is found out or asked about, so that X
 * is looked at. Not so where what is done has to do with the paper's own ("that combining our Y with X helps").
 */
export function isDoingFoundOut(place: Place, { view, paper }: RuleContext): boolean {
  const { tokens } = view;
  const { verb, verbAt, phraseEnd } = place.governor;
  if (!plainUse.has(verb?.lemma ?? "") || verb?.form !== "gerund") return false;
  let before = verbAt - 1;
  while (tokens[before]?.kind === "adverb") before -= 1;
  if (!opening.has(tokens[before]?.text ?? "")) return false;
  return !tokens
    .slice(verbAt, phraseEnd + 6)
    .some(
      ({ text, mentions }) =>
        /^(?:our|this|these|it|them)$/.test(text) || mentions?.some(paper.isOwn) === true,
    );
}

/** "how a thief that waits can exploit X": the clause, or one that it hangs in, opens with a question. */
function isAsked({ clauseIndex }: Place, { view }: RuleContext): boolean {
  for (let index = clauseIndex; index >= 0; index -= 1) {
    const clause = view.clauses[index];
    if (clause?.opening !== "relative") return false;
    if (asking.has(view.tokens[clause.start]?.text ?? "")) return true;
  }
  return false;
}

/**
 * "we find that ideas made by X are closer", "we show how a thief can exploit X", by a paper that brings no system: what others do
 * with X, or X itself, is looked at.
 */
export function isFoundMadeByOthers(place: Place, context: RuleContext): boolean {
  const { view, paper } = context;
  if (bringsSystem(paper) || isOwnSubject(place, context) || !tellsFinding(view, place.clauseIndex))
    return false;
  const { verb, steps } = place.governor;
  const tie = steps.find(({ kind }) => kind === "preposition");
  const isMadeBy = verb?.form === "past" && tie?.kind === "preposition" && tie.word === "by";
  return isMadeBy || isAsked(place, context);
}
