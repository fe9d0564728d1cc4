import type { ResolvedMention } from "../../../model/resolved-mention.ts";
import type { RuleContext } from "../link-rule.ts";
import type { Token } from "../sentence/token.ts";
import { verbGroupOf } from "../sentence/verb-table.ts";
import { isOwnActor } from "../who-acts.ts";
import type { Score } from "./score.ts";
import { holderOf, isRivalValue } from "./value-holder.ts";

/** What a value was measured for. */
export interface System {
  readonly model: ResolvedMention | undefined;
  readonly method: ResolvedMention | undefined;
  /** The measured system is the paper's own. */
  readonly own: boolean;
  /** True when the model is the paper's own, which improves on a base that the text need not name. */
  readonly improved: boolean;
  /** False when the text leaves open which of several systems is meant. */
  readonly certain: boolean;
}

/** Voting and sampling are the protocol of a result, not its method. */
const selections =
  /^(?:self-?consistency|majority voting|best-of-n|weighted self-?consistency|chain[- ]of[- ]thought.*self-consistency)/i;

/** The model and method whose value a score is: who acts in its clause, and what that acts on. */
export function findSystem(score: Score, context: RuleContext): System | undefined {
  const { view, paper } = context;
  const holder = holderOf(score, context);
  if (holder !== undefined)
    return { model: holder, method: undefined, own: paper.isOwn(holder), improved: false, certain: true };
  if (isRivalValue(score, context)) return undefined;
  const index = view.clauses.findIndex(({ start, end }) => score.at >= start && score.at < end);
  const subject = view.subjects[index];
  if (subject === undefined || subject.kind === "other") return undefined;
  const named = subject.at === undefined ? [] : namesOfSubject(view.tokens, subject.at, score.at);
  const worked = workedOn(context, index, score.at);
  const own = isOwnActor(subject, context) || named.some(paper.isOwn);
  const models = unique(named.filter(isModel).concat(worked));
  const methods = unique(named.filter(isMethod));
  if (models.length > 1 || methods.length > 1) return undefined;
  const sole =
    own && models.every((model) => !paper.isOwn(model)) && methods.length === 0
      ? paper.soleSystem
      : undefined;
  const model = models[0] ?? (sole !== undefined && isModel(sole) ? sole : undefined);
  const method = methods[0] ?? (sole !== undefined && isMethod(sole) ? sole : undefined);
  if (model === undefined && method === undefined)
    return own ? { model, method, own, improved: false, certain: false } : undefined;
  return { model, method, own, improved: model !== undefined && paper.isOwn(model), certain: true };
}

function isModel(mention: ResolvedMention): boolean {
  return mention.entity.startsWith("model:");
}

function isMethod(mention: ResolvedMention): boolean {
  return mention.entity.startsWith("method:") && !selections.test(mention.candidate.name);
}

function unique(mentions: readonly ResolvedMention[]): readonly ResolvedMention[] {
  return mentions.filter(
    (mention, at) => mentions.findIndex(({ entity }) => entity === mention.entity) === at,
  );
}

/** The names of the subject: "PAL using Codex", "our OVM-7B model", "Self-consistency … from DeepSeekMath 7B". */
function namesOfSubject(tokens: readonly Token[], from: number, until: number): readonly ResolvedMention[] {
  const names: ResolvedMention[] = [];
  for (let at = from; at < until; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.mentions?.[0] !== undefined) names.push(token.mentions[0]);
    const using = token.kind === "verb" && (token.text === "using" || token.text === "based");
    if (
      token.kind === "be" ||
      (token.kind === "verb" && !using) ||
      token.kind === "relative" ||
      token.kind === "break"
    )
      break;
  }
  return names;
}

/** "improves GPT-4o from …", "applied to Qwen2": the model that the subject works on, in this clause or one it hangs on. */
function workedOn(context: RuleContext, index: number, until: number): readonly ResolvedMention[] {
  const { view, paper } = context;
  const found = view.places.filter((place) => {
    if (place.mention.candidate.type !== "model" || place.at >= until || index - place.clauseIndex > 2)
      return false;
    const group = verbGroupOf(place.governor.verb?.lemma);
    const prepositions = place.governor.steps.filter((step) => step.kind === "preposition");
    const direct =
      prepositions.length === 0 &&
      (group === "improve" ||
        group === "train" ||
        (group === "use" && place.governor.verb?.lemma === "prompt"));
    const applied =
      prepositions.length === 1 &&
      place.governor.verb?.lemma === "apply" &&
      prepositions[0]?.kind === "preposition" &&
      (prepositions[0].word === "to" || prepositions[0].word === "on");
    // "an improvement of Llama-3 from 22.9% to 39.4%"
    const [first] = prepositions;
    const improved =
      first?.kind === "preposition" &&
      first.word === "of" &&
      /^(?:improvement|gain|increase|boost)$/.test(first.noun?.text ?? "");
    // "With Qwen2.5-7B it reaches 79.6%"
    const carried =
      prepositions.length === 1 &&
      first?.kind === "preposition" &&
      first.word === "with" &&
      first.noun === undefined;
    const isSole = place.clause.start + 1 === place.at;
    return (direct || applied || improved || (carried && isSole)) && !paper.isOwn(place.mention);
  });
  return found.map(({ mention }) => mention);
}
