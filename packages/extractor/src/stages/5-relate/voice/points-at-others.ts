import type { RuleContext } from "../rules/link-rule.ts";
import { isFiniteVerb } from "../sentence/finite-verb.ts";
import type { Subject } from "../sentence/subject.ts";
import type { Token } from "../sentence/token.ts";
import { phraseAround } from "../sentence/trace-governor.ts";

/** Ways of working; "this paper" and "this dataset" are the paper and what it brings wherever they stand. */
const ways =
  /^(?:approach(?:es)?|methods?|techniques?|strateg(?:y|ies)|paradigms?|process|procedures?|schemes?|mechanisms?|pipelines?|solutions?|methodolog(?:y|ies)|algorithms?|models?|systems?)$/;

/**
 * "this knowledge distillation approach can be costly, particularly when relying on X": what a text points at before it
 * tells of the paper's own doing, or blames, is what others do, and so is what hangs on its clause.
 */
export function pointsAtOthers({ at }: Subject, context: RuleContext): boolean {
  const { tokens } = context.view;
  if (at === undefined || !isPointedAt(at, tokens)) return false;
  return !context.pastBackground || isBlamed(at + 1, tokens.length, tokens);
}

/** "it", "these", "this distillation approach". */
function isPointedAt(at: number, tokens: readonly Token[]): boolean {
  if (tokens[at]?.text === "it") return true;
  const { start, end } = phraseAround(tokens, at, 0, tokens.length);
  const first = tokens[start]?.text ?? "";
  return first === "these" || (first === "this" && ways.test(tokens[end - 1]?.text ?? ""));
}

const failing = new Set(["suffer", "struggle", "fail", "lack", "neglect", "overlook", "degrade"]);
const wanting =
  /^(?:costly|expensive|unstable|inefficient|insufficient|inadequate|impractical|infeasible|suboptimal|sub-optimal|prone|limited|hindered|constrained|restricted|unreliable|brittle|slow|time-consuming|labor-intensive|labour-intensive|resource-intensive|error-prone|challenging|difficult)$/;
const much =
  /^(?:large|large-scale|many|massive|extensive|substantial|significant|costly|expensive|huge|enormous|considerable|heavy|careful)$/;

/** The first predicate of [from, end) says that something fails: "suffers from", "can be costly", "often requires large". */
function isBlamed(from: number, end: number, tokens: readonly Token[]): boolean {
  const finite = tokens.findIndex((_, index) => index >= from && index < end && isFiniteVerb(tokens, index));
  if (finite < 0) return false;
  let verb = finite;
  while (["be", "auxiliary", "adverb"].includes(tokens[verb]?.kind ?? "")) verb += 1;
  const { text = "", lemma = "" } = tokens[verb] ?? {};
  const isCopula = tokens.slice(finite, verb).some(({ kind }) => kind === "be");
  if (isCopula || becoming.has(lemma)) return wanting.test(isCopula ? text : (tokens[verb + 1]?.text ?? ""));
  return failing.has(lemma) || (lemma === "require" && much.test(tokens[verb + 1]?.text ?? ""));
}

const becoming = new Set(["remain", "become", "prove"]);
