import {
  type Answer,
  type AskReply,
  type AskRequest,
  type GraphSnapshot,
  type NodeId,
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
import { type LooserQuery, looserQueries } from "./6-loosen/loosen-query.ts";
import { looserThanUnknown } from "./6-loosen/loosen-unknown.ts";
import { nearestNames } from "./6-loosen/nearest-names.ts";
import { parseQuestion } from "./parse-question.ts";

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
  const names = askNames(await store.snapshot());
  const parsed = parseQuestion(request.question, names.vocabulary, request.choices);
  const restsOn = await store.restsOn();
  const query = parsed.query && withPage(parsed.query, request);
  const strangers = parsed.strangers.map((name) => describeStranger(name, names.vocabulary.authors, restsOn));
  const open =
    [parsed.unknown, parsed.ambiguous, strangers].some((some) => some.length > 0) || query === undefined;
  const notUnderstood = [
    ...(await Promise.all(parsed.unknown.map((text) => nearestNames(store, text)))),
    ...strangers.map((text) => ({ text, nearest: [] })),
  ];
  const reply = {
    question: request.question,
    understood: open ? null : query,
    chips: query === undefined || (open && isUnfiltered(query)) ? [] : chipsOf(query, names.nameOf),
    notUnderstood,
    ambiguous: [...parsed.ambiguous],
    notes: query === undefined ? [] : [...parsed.notes, ...notesOn(query, names.vocabulary, restsOn)],
    restsOn,
  };
  if (open) {
    const hasNearest = notUnderstood.some(({ nearest }) => nearest.length > 0);
    const unsettled = parsed.ambiguous.map(({ text }) => text);
    const options = looserThanUnknown({
      query,
      unknown: [...parsed.unknown, ...unsettled],
      hasNearest: hasNearest || unsettled.length > 0,
    });
    return { ...reply, answer: null, loosened: await firstFound(store, options), cypher: null };
  }
  const answer = await store.ask(query);
  const options = countOf(answer) === 0 ? looserQueries(query, names.nameOf) : [];
  return {
    ...reply,
    answer,
    loosened: await firstFound(store, options),
    cypher: await store.cypher(query),
  };
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
