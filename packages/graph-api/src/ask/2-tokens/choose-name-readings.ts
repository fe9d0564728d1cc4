import type { EntityRef, EntityType } from "@methodscape/graph-model";
import type { KnownName } from "../1-vocabulary/name-lookup.ts";
import { isOrdinaryWord } from "./ordinary-words.ts";
import type { QuestionToken } from "./question-token.ts";

/** What is known of a name where it stands in the question. */
export interface NameInQuestion {
  readonly text: string;
  /** Names of the store that are spelled like this, in any case. */
  readonly names: readonly KnownName[];
  /** Concepts that the word may stand for without being spelled so: `math` for mathematical reasoning. */
  readonly topics: readonly EntityRef[];
  /** The type that a noun beside the name gives it: "the math benchmark". */
  readonly type: EntityType | undefined;
  /** What the person chose for this text before. */
  readonly choice: string | undefined;
}

/**
 * Which entities a name may mean, and whether that is sure: a choice settles it, then a type noun beside it, then its
 * spelling. A plain English word in lower case asks, unless the store writes the name so.
 */
export function chooseNameReadings({ text, names, topics, type, choice }: NameInQuestion): QuestionToken {
  const spelled = distinct(names.map((name) => name.entity));
  const chosen = [...spelled, ...topics].find((entity) => entity.id === choice);
  if (chosen !== undefined) return { kind: "name", text, readings: [chosen], sure: true };
  const typed = spelled.filter((entity) => entity.type === type);
  if (typed.length === 1) return { kind: "name", text, readings: typed, sure: true };
  const asWritten = distinct(names.filter((name) => name.surface === text).map((name) => name.entity));
  if (asWritten.length === 1) return { kind: "name", text, readings: asWritten, sure: true };
  if (asWritten.length === 0 && isOrdinaryWord(text))
    return { kind: "name", text, readings: distinct([...spelled, ...topics]), sure: false };
  return { kind: "name", text, readings: spelled, sure: spelled.length === 1 };
}

function distinct(entities: readonly EntityRef[]): EntityRef[] {
  return [...new Map(entities.map((entity) => [entity.id, entity])).values()];
}
