import {
  type Answer,
  type AskReply,
  type AskRequest,
  type GraphSnapshot,
  type NodeId,
  type NotUnderstood,
  type Query,
  type SourceId,
  sourceTitle,
} from "@methodscape/graph-model";
import type { GraphStore } from "../store/graph-store.ts";
import { type AskVocabulary, buildVocabulary } from "./1-vocabulary/ask-vocabulary.ts";
import { describeStranger } from "./5-describe/describe-authors-known.ts";
import type { NameOf } from "./5-describe/describe-filter.ts";
import { chipsOf } from "./5-describe/describe-query.ts";
import { notesOn } from "./5-describe/notes-on.ts";
import { looserQueries } from "./6-loosen/loosen-query.ts";
import { looserThanUnknown } from "./6-loosen/loosen-unknown.ts";
import type { LooserQuery } from "./6-loosen/looser-query.ts";
import { nearestNames } from "./6-loosen/nearest-names.ts";
import { type ParsedQuestion, parseQuestion } from "./parse-question.ts";

/** What a store's names give for reading questions; built once per graph. */
interface AskNames {
  readonly vocabulary: AskVocabulary;
  readonly nameOf: NameOf;
}

const namesOfSnapshot = new WeakMap<GraphSnapshot, AskNames>();

/**
 * Answers a question in words. When a word is not understood or may mean several things, nothing is answered:
 * the reply says so, with the nearest known names or the readings to choose from, and may give a looser question, labelled.
 */
export async function askQuestion(store: GraphStore, request: AskRequest): Promise<AskReply> {
  const { vocabulary, nameOf } = askNames(await store.snapshot());
  const parsed = parseQuestion(request.question, vocabulary, request.choices);
  const restsOn = await store.restsOn();
  const query = parsed.query && withPage(parsed.query, request);
  const understood = isReadWholly(parsed) ? query : undefined;
  const notUnderstood = await unreadParts(store, parsed, (name) =>
    describeStranger(name, vocabulary.authors, restsOn),
  );
  const isBare = query === undefined || (understood === undefined && isUnfiltered(query));
  const reply = {
    question: request.question,
    understood: understood ?? null,
    chips: isBare ? [] : chipsOf(query, nameOf),
    notUnderstood,
    ambiguous: [...parsed.ambiguous],
    notes: query === undefined ? [] : [...parsed.notes, ...notesOn(query, vocabulary, restsOn)],
    restsOn,
  };
  if (understood === undefined) {
    const options = offersFor(query, parsed, notUnderstood);
    return { ...reply, answer: null, loosened: await firstFound(store, options), cypher: null };
  }
  const answer = await store.ask(understood);
  const options = countOf(answer) === 0 ? looserQueries(understood, nameOf) : [];
  return {
    ...reply,
    answer,
    loosened: await firstFound(store, options),
    cypher: await store.cypher(understood),
  };
}

/** True where every word was understood, and in one way only. */
function isReadWholly({ unknown, ambiguous, strangers }: ParsedQuestion): boolean {
  return [unknown, ambiguous, strangers].every((some) => some.length === 0);
}

/** What was not understood, with the nearest names, and the people whom no paper names. */
async function unreadParts(
  store: GraphStore,
  { unknown, strangers }: ParsedQuestion,
  describe: (name: string) => string,
): Promise<NotUnderstood[]> {
  return [
    ...(await Promise.all(unknown.map((text) => nearestNames(store, text)))),
    ...strangers.map((name) => ({ text: describe(name), nearest: [] })),
  ];
}

/** Looser questions for one of which something is open; one that a person can settle is not left out unasked. */
function offersFor(
  query: Query | undefined,
  { unknown, ambiguous }: ParsedQuestion,
  notUnderstood: readonly NotUnderstood[],
): readonly LooserQuery[] {
  return looserThanUnknown({
    query,
    unknown: [...unknown, ...ambiguous.map(({ text }) => text)],
    hasNearest: ambiguous.length > 0 || notUnderstood.some(({ nearest }) => nearest.length > 0),
  });
}

function askNames(snapshot: GraphSnapshot): AskNames {
  const known = namesOfSnapshot.get(snapshot);
  if (known !== undefined) return known;
  const nodeNames = new Map<NodeId | SourceId, string>([
    ...snapshot.entities.map((entity): [NodeId, string] => [entity.id, entity.name]),
    ...snapshot.papers.map((paper): [NodeId, string] => [paper.id, paper.title]),
    ...snapshot.sources.map((source): [SourceId, string] => [source.id, sourceTitle(source)]),
  ]);
  const names: AskNames = {
    vocabulary: buildVocabulary(snapshot),
    nameOf: (id) => nodeNames.get(id) ?? id,
  };
  namesOfSnapshot.set(snapshot, names);
  return names;
}

function withPage(query: Query, { offset, limit }: AskRequest): Query {
  if (
    query.kind !== "papers" &&
    query.kind !== "entities" &&
    query.kind !== "results" &&
    query.kind !== "authors"
  )
    return query;
  return { ...query, ...(offset !== undefined && { offset }), ...(limit !== undefined && { limit }) };
}

/** True when nothing of a question about papers was understood. */
function isUnfiltered(query: Query): boolean {
  return query.kind === "papers" && query.filter === undefined;
}

/** The first of some looser questions that has an answer. */
async function firstFound(store: GraphStore, options: readonly LooserQuery[]): Promise<AskReply["loosened"]> {
  for (const { label, query } of options) {
    const answer = await store.ask(query);
    if (countOf(answer) !== 0) return { label, query, answer };
  }
  return null;
}

/** How many hits an answer has; undefined for views, which have none. */
function countOf(answer: Answer): number | undefined {
  return answer.kind === "papers" || answer.kind === "entities" || answer.kind === "results"
    ? answer.total
    : undefined;
}
