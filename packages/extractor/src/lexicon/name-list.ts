import type { EntityType } from "@methodscape/graph-model";
import * as z from "zod/mini";
import { ExtractorError } from "../extractor-error.ts";

/** A name that somebody lists, with its type where the list gives one. */
export interface ListedName {
  readonly name: string;
  readonly type: EntityType | undefined;
}

/** What lists call our types; lower case. */
const typeWords: ReadonlyMap<string, EntityType> = new Map([
  ["method", "method"],
  ["technique", "method"],
  ["algorithm", "method"],
  ["model", "model"],
  ["dataset", "dataset"],
  ["data", "dataset"],
  ["corpus", "dataset"],
  ["benchmark", "benchmark"],
  ["task", "concept"],
  ["concept", "concept"],
]);

const itemSchema = z.object({
  name: z.optional(z.string()),
  text: z.optional(z.string()),
  type: z.optional(z.string()),
  label: z.optional(z.string()),
});
const annotatedSchema = z.object({ entities: z.array(itemSchema) });

interface WrittenName {
  readonly name: string;
  readonly type: string | undefined;
}

/**
 * Reads a list of names: JSON lines such as `{"name": "BERT", "type": "method"}` or annotated texts with `entities`, a JSON
 * array of the same, or plain lines with the name alone or name and type with a tab between them. A name that is given
 * several types has the one that it has most often; names of a type without a counterpart here (a metric) are left out.
 * Names come sorted by how often they are listed, then by their letters.
 *
 * @throws {ExtractorError} `bad-lexicon` with the line that is neither, or when a list that is not empty holds no name.
 */
export function parseNameList(text: string, path: string): ListedName[] {
  const written = text.trimStart().startsWith("[")
    ? readItems(parseJson(text, path), path)
    : text.split(/\r?\n/).flatMap((line, index) => readLine(line, `${path}, line ${index + 1}`));
  const listed = tally(written);
  if (listed.length > 0 || text.trim() === "") return listed;
  throw new ExtractorError(
    "bad-lexicon",
    `${path} lists no name of a known type; expected lines such as {"name": "BERT", "type": "method"} or BERT<tab>method`,
  );
}

function readLine(line: string, place: string): WrittenName[] {
  const trimmed = line.trim();
  if (trimmed === "") return [];
  if (trimmed.startsWith("{")) return readItem(parseJson(trimmed, place), place);
  const [first = "", second] = trimmed.split("\t").map((field) => field.trim());
  if (second === undefined) return [{ name: first, type: undefined }];
  const isTypeFirst = typeOfWord(first) !== undefined && typeOfWord(second) === undefined;
  return [isTypeFirst ? { name: second, type: first } : { name: first, type: second }];
}

function parseJson(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ExtractorError("bad-lexicon", `${place} is no JSON: ${reason}`, { cause });
  }
}

function readItems(value: unknown, place: string): WrittenName[] {
  return Array.isArray(value) ? value.flatMap((item) => readItem(item, place)) : readItem(value, place);
}

function readItem(value: unknown, place: string): WrittenName[] {
  if (typeof value === "string") return [{ name: value, type: undefined }];
  const annotated = z.safeParse(annotatedSchema, value);
  if (annotated.success) return annotated.data.entities.flatMap((entity) => readItem(entity, place));
  const item = z.safeParse(itemSchema, value);
  const name = item.data?.name ?? item.data?.text;
  if (name === undefined) {
    throw new ExtractorError(
      "bad-lexicon",
      `${place} gives no name; expected {"name": "BERT", "type": "method"}, or a text with its "entities"`,
    );
  }
  return [{ name, type: item.data?.type ?? item.data?.label }];
}

function typeOfWord(word: string): EntityType | undefined {
  const lower = word.toLowerCase();
  return typeWords.get(lower) ?? typeWords.get(lower.replace(/s$/, ""));
}

function tally(written: readonly WrittenName[]): ListedName[] {
  const counts = new Map<string, Map<EntityType | undefined, number>>();
  for (const { name, type: word } of written) {
    const key = name.trim().replace(/\s+/g, " ");
    const type = word === undefined ? undefined : typeOfWord(word);
    if (key === "" || (word !== undefined && type === undefined)) continue;
    const row = counts.get(key) ?? new Map<EntityType | undefined, number>();
    row.set(type, (row.get(type) ?? 0) + 1);
    counts.set(key, row);
  }
  return [...counts]
    .map(([name, row]) => ({ name, type: mostFrequent(row), count: [...row.values()].reduce(add, 0) }))
    .sort((left, right) => right.count - left.count || (left.name < right.name ? -1 : 1))
    .map(({ name, type }) => ({ name, type }));
}

/** The first listed wins among equals. */
function mostFrequent(row: ReadonlyMap<EntityType | undefined, number>): EntityType | undefined {
  let best: { readonly type: EntityType | undefined; readonly count: number } | undefined;
  for (const [type, count] of row) if (best === undefined || count > best.count) best = { type, count };
  return best?.type;
}

function add(sum: number, count: number): number {
  return sum + count;
}
