import type { Ambiguity, EntityRef } from "@methodscape/graph-model";
import type { QuestionToken } from "../2-tokens/question-token.ts";

/** What kept a question from being understood; collected while it is read. */
export interface ParseProblems {
  readonly unknown: string[];
  readonly ambiguous: Ambiguity[];
  /** People whom no paper names. */
  readonly strangers: string[];
  /** What the answer does not tell although it was asked for, or what the reading rests on, in sentences. */
  readonly notes: string[];
}

/** Nothing wrong so far. */
export function noProblems(): ParseProblems {
  return { unknown: [], ambiguous: [], strangers: [], notes: [] };
}

type NameToken = Extract<QuestionToken, { kind: "name" }>;

/** The entity that a name means; undefined, with a question to the person in `problems`, when it is not sure which. */
export function chooseReading(token: NameToken, problems: ParseProblems): EntityRef | undefined {
  const [only] = token.readings;
  if (token.sure && token.readings.length === 1 && only !== undefined) return only;
  problems.ambiguous.push({ text: token.text, readings: [...token.readings] });
  return undefined;
}
