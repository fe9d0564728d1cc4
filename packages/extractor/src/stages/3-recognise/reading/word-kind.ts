import {
  callingVerbs,
  determiners,
  evaluationWords,
  introducingVerbs,
  listJoiners,
  listOpeners,
  namingWords,
  participles,
  phraseEnders,
  systemCues,
  trainingWords,
  usingVerbs,
  weakIntroducingVerbs,
} from "../vocabulary/cue-words.ts";
import { genericNames, ordinaryWords, partWords } from "../vocabulary/generic-names.ts";
import { type TypeHead, typeHeads } from "../vocabulary/type-heads.ts";
import { type NameShape, nameShapeOf } from "./name-shape.ts";

/** Everything that is known of a word apart from where it stands; looked up once per distinct word. */
export interface WordKind {
  /** Its number in the book of the run. */
  readonly number: number;
  readonly text: string;
  readonly lower: string;
  readonly shape: NameShape;
  /** For `LLaMA-based`, `non-CLIP`: the range of the word that is the name itself. */
  readonly nameStart: number;
  readonly nameEnd: number;
  /** That range itself, and the same without the plural s behind a capital or digit (`PRMs` → `PRM`). */
  readonly name: string;
  readonly singular: string;
  readonly hasDigit: boolean;
  readonly hasHyphen: boolean;
  readonly head: TypeHead | undefined;
  readonly generic: boolean;
  readonly determiner: boolean;
  readonly ender: boolean;
  /** Ends a phrase behind its noun, describes the noun before it. */
  readonly participle: boolean;
  readonly introduces: "own" | "weak" | "using" | undefined;
  readonly names: boolean;
  readonly calls: boolean;
  readonly opensList: boolean;
  readonly joinsList: boolean;
  readonly evaluates: boolean;
  readonly trains: boolean;
  readonly systemCue: boolean;
}

/** Everything that is known of a word. */
export function kindOf(text: string, number: number): WordKind {
  const lower = text.toLowerCase();
  const { shape, nameStart, nameEnd } = nameShapeOf(text);
  const name = text.slice(nameStart, nameEnd);
  return {
    number,
    text,
    lower,
    shape,
    nameStart,
    nameEnd,
    name,
    singular: /[\p{Lu}\d]s$/u.test(name) ? name.slice(0, -1) : name,
    hasDigit: /\d/.test(text),
    hasHyphen: text.includes("-"),
    head: typeHeads.get(lower),
    generic: isGeneric(name) && !isCoinedFromWord(name, shape),
    determiner: determiners.has(lower),
    ender: phraseEnders.has(lower),
    participle: participles.has(lower),
    introduces: introductionOf(lower),
    names: namingWords.has(lower),
    calls: callingVerbs.has(lower),
    opensList: listOpeners.has(lower),
    joinsList: listJoiners.has(lower),
    evaluates: evaluationWords.has(lower),
    trains: trainingWords.has(lower),
    systemCue: systemCues.has(lower),
  };
}

/** "DEMO", "DisCoRD": an ordinary word written as no ordinary word is. */
function isCoinedFromWord(name: string, shape: NameShape): boolean {
  return (
    (shape === "camel" || (shape === "acronym" && !name.endsWith("s"))) &&
    ordinaryWords.has(name.toLowerCase())
  );
}

function introductionOf(lower: string): WordKind["introduces"] {
  if (!introducingVerbs.has(lower)) return undefined;
  if (usingVerbs.has(lower)) return "using";
  return weakIntroducingVerbs.has(lower) ? "weak" : "own";
}

/** "mAP50", "AR@100", "Recall@5", "Acc1": a metric at a threshold. */
const thresholdMetric = /^(?:m?a[pr]|[bm]?iou|acc|ndcg|recall|hits?|pck)@?\d/;

/** The plural's s is a small letter: "GPUs", but no "HRS". */
function isGeneric(name: string): boolean {
  const lower = name.toLowerCase();
  if (thresholdMetric.test(lower) || genericNames.has(lower)) return true;
  if (name.endsWith("s") && genericNames.has(lower.slice(0, -1))) return true;
  // "Chinese-English": two languages tied together, but no "EM-LLM" and no "Prompt-Agent".
  return (
    lower.includes("-") &&
    lower.split("-").every((part) => part.length > 3 && genericNames.has(part) && !partWords.has(part))
  );
}
