import { maximumLimit, type Query } from "@methodscape/graph-model";
import { expect } from "vitest";
import { GraphApiError } from "../../graph-api-error.ts";
import type { GraphStore } from "../graph-store.ts";

/** What a store says to a question: its answer, or the error that a person would read. */
export async function outcomeOf(store: GraphStore, query: Query): Promise<unknown> {
  return store.ask(query).catch((error: unknown) => {
    if (error instanceof GraphApiError) return { error: error.code, message: error.message };
    throw error;
  });
}

/** Expects two stores to say the same to each question, with the question shown where they do not. */
export async function expectSameAnswers(
  store: GraphStore,
  reference: GraphStore,
  queries: readonly Query[],
): Promise<void> {
  for (const query of queries) {
    const [found, expected] = [await outcomeOf(store, query), await outcomeOf(reference, query)];
    expect({ query, outcome: found }).toEqual({ query, outcome: expected });
  }
}

/** Expects the pages of a listing, put together, to be the whole in its order; questions of other kinds have no pages. */
export async function expectStablePages(store: GraphStore, query: Query, pageSize: number): Promise<void> {
  if (query.kind !== "papers" && query.kind !== "entities" && query.kind !== "results") return;
  const idsFrom = async (offset: number, limit: number) =>
    (await store.ask({ ...query, offset, limit })).items.map(({ id }) => id);
  const whole = await idsFrom(0, maximumLimit);
  const pages: string[] = [];
  for (let offset = 0; offset < whole.length; offset += pageSize)
    pages.push(...(await idsFrom(offset, pageSize)));
  expect({ query, ids: pages }).toEqual({ query, ids: whole });
  expect(new Set(whole).size).toBe(whole.length);
}
