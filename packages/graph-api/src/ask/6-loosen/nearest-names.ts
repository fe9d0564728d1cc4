import { type EntityRef, entityTypes, type NotUnderstood, parseQuery } from "@methodscape/graph-model";
import type { GraphStore } from "../../store/graph-store.ts";
import { isOrdinaryWord } from "../2-tokens/ordinary-words.ts";

const mostNames = 4;
const longestText = 200;
const shortestWord = 3;
/** An everyday word is no slip for a name: it must stand in the name as it is. */
const leastScoreForWords = 0.7;

/**
 * A text that was not understood with the nearest known names: near to the whole of it, else near to its words, each
 * also without what hangs on it by a hyphen (`PRM-based`).
 */
export async function nearestNames(store: GraphStore, text: string): Promise<NotUnderstood> {
  const whole = await findNames(store, text.slice(0, longestText));
  if (whole.length > 0) return { text, nearest: whole };
  const words = text
    .split(/[\s-]+/)
    .filter((word) => word.length >= shortestWord && word !== word.toLowerCase());
  const found: EntityRef[] = [];
  for (const word of words.slice(0, mostNames)) found.push(...(await findNames(store, word)).slice(0, 2));
  return {
    text,
    nearest: [...new Map(found.map((entity) => [entity.id, entity])).values()].slice(0, mostNames),
  };
}

async function findNames(store: GraphStore, text: string): Promise<EntityRef[]> {
  const { items } = await store.ask(
    parseQuery({ kind: "search", text, types: [...entityTypes], limit: mostNames }),
  );
  const least = isOrdinaryWord(text) ? leastScoreForWords : 0;
  return items.flatMap((hit): EntityRef[] =>
    // The search was for entities only, so no hit is a paper and every id is an entity's.
    hit.type === "paper" || hit.score < least
      ? []
      : [{ id: hit.id as EntityRef["id"], type: hit.type, name: hit.name }],
  );
}
