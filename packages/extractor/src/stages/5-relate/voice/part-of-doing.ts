import { wordsBefore, wordsBehind } from "../place/name-phrase.ts";
import { isDirectObject, prepositionsOf } from "../place/way-to-verb.ts";
import type { PaperView, RuleContext } from "../rules/link-rule.ts";
import type { Place } from "../sentence/sentence-view.ts";
import type { Token } from "../sentence/token.ts";
import { verbGroupsOf, workingGroups } from "../sentence/verb-table.ts";

const regarded = new Set(
  "predecessor predecessors evaluation evaluations assessment investigation analysis study examination potential role limitations limitation weakness weaknesses drawbacks inspiration insights understanding theory modification alternative alternatives popularity counterpart comparison comparisons typical correlation shortcoming shortcomings cost costs discussion impact impacts attempt attempts replication replacement similarity difference differences gap gaps relationship connection challenge challenges problem problems issue issues hallucinations trend trends debate regardless hypothesis hypotheses exploration promotion case addition iteration progress successor success failure failures straightforward".split(
    " ",
  ),
);
/** What is only said, shown, faced or gone into is not surely made with it. */
const aside = new Set(
  "discuss share confirm identify follow face suffer mitigate address tackle struggle hinder motivate consider begin compare differ explain describe know see regard view expect assume summarize summarise outline handle overcome alleviate resolve limit restrict prevent judge rank remain become lead cause vary depend relate correspond mimic emulate imitate resemble replicate reproduce expose aim cover move".split(
    " ",
  ),
);
const loose = verbGroupsOf("study", "show", "compare", "avoid");

/**
 * True when a name below the paper's own doing has a part in it: what is only studied, shown, faced, said of or held
 * up as a shortcoming has none, nor what the paper merely looks at because it brings nothing of its own.
 */
export function isPartOfDoing(place: Place, { view, paper }: RuleContext): boolean {
  const { verb, steps } = place.governor;
  if (steps.some(({ noun }) => regarded.has(noun?.text ?? ""))) return false;
  if (isSiblingOfOwn(place, paper)) return false;
  if (verb?.form === "gerund" && isOfRegarded(place, view.tokens)) return false;
  if (loose.has(place.verbGroup) || aside.has(verb?.lemma ?? "")) return false;
  // A paper that brings nothing may only look at it.
  if (!paper.bringsAnything && !workingGroups.has(place.verbGroup) && !making.has(verb?.lemma ?? ""))
    return false;
  if (isTestedBeside(place)) return false;
  // "as robust as X", "we release our X models"
  const isOwnMake =
    place.verbGroup === "introduce" && wordsBefore(place, view.tokens).some(({ text }) => text === "our");
  if (prepositionsOf(place)[0]?.word === "as" || isOwnMake) return false;
  // "we evaluate the accuracy of X" may hold it against the own thing.
  const { word: first, noun } = prepositionsOf(place)[0] ?? {};
  // "from 2x of X to nothing": the value that X has.
  if (first === "of" && noun?.kind === "number") return false;
  if (place.verbGroup === "evaluate" && (first === undefined || first === "of")) return false;
  if (isMake(place, view.tokens)) return true;
  if (place.verbGroup !== "introduce") return true;
  // The bare object of "we propose" is a new name, or the wrong one.
  return !isDirectObject(place) || wordsBefore(place, view.tokens).length > 1;
}

/** "evaluated on Y and X", Y being a benchmark: X goes by the name of what is tested on. */
function isTestedBeside({ governor: { steps }, verbGroup }: Place): boolean {
  const [beside] = steps;
  const type = beside?.kind === "list" ? beside.noun?.mentions?.[0]?.candidate.type : undefined;
  return verbGroup === "evaluate" && (type === "benchmark" || type === "dataset");
}

/** "we release a family, including our Y and X": brought beside the own thing. */
function isSiblingOfOwn({ governor: { steps }, verbGroup }: Place, paper: PaperView): boolean {
  const examples = steps.findIndex(({ kind }) => kind === "example");
  const listed = steps.slice(0, Math.max(examples, 0));
  const isListed = listed.some(
    ({ kind, noun }) => kind === "list" && noun?.mentions?.some(paper.isOwn) === true,
  );
  return verbGroup === "introduce" && isListed;
}

/** Verbs that make something out of what they are done to, or with. */
const making = new Set(
  "convert transform turn make produce generate create obtain extract translate render edit control steer retrieve transfer inject insert append attach fuse bridge connect convert scale simulate unlock annotate label filter rank enable accelerate estimate compute approximate guide support predict encode decode tokenize".split(
    " ",
  ),
);

/** "the popularity of training X", "the challenges of using X": what is said of doing so. */
export function isOfRegarded({ governor: { verbAt } }: Place, tokens: readonly Token[]): boolean {
  return tokens[verbAt - 1]?.text === "of" && regarded.has(tokens[verbAt - 2]?.text ?? "");
}

/** "an X-based pipeline", "a hybrid X model": what make the new thing is of. */
function isMake(place: Place, tokens: readonly Token[]): boolean {
  const behind = wordsBehind(place, tokens);
  const article = wordsBefore(place, tokens)[0]?.text ?? "";
  return (
    (behind[0]?.text.startsWith("-") === true && behind.length > 0) ||
    (/^an?$/.test(article) && behind.length > 0)
  );
}
