import type { Ambiguity, EntityRef } from "@methodscape/graph-model";
import type { QuestionToken } from "./question-token.ts";

/** What kept a question from being understood; collected while it is read. */
export interface ParseProblems {
  readonly unknown: string[];
  readonly ambiguous: Ambiguity[];
}

type NameToken = Extract<QuestionToken, { kind: "name" }>;

/** The entity that a name means; undefined, with a question to the person in `problems`, when it is not sure which. */
export function chooseReading(token: NameToken, problems: ParseProblems): EntityRef | undefined {
  const [only] = token.readings;
  if (token.sure && token.readings.length === 1 && only !== undefined) return only;
  problems.ambiguous.push({ text: token.text, readings: [...token.readings] });
  return undefined;
}
