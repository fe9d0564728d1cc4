import type { Query, QueryReply } from "@methodscape/graph-model";
import type { GraphStore } from "../store/graph-store.ts";

/** Asks a store and says what the answer rests on. Throws GraphApiError for an unknown node. */
export async function answerQuery(store: GraphStore, query: Query): Promise<QueryReply> {
  const [answer, restsOn, cypher] = await Promise.all([
    store.ask(query),
    store.restsOn(),
    store.cypher(query),
  ]);
  return { query, restsOn, answer, cypher };
}
