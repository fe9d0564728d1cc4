import { maximumLimit, type QueryOf } from "@methodscape/graph-model";
import type { TokenReader } from "../2-tokens/token-reader.ts";
import { typeWordAhead } from "../2-tokens/type-words.ts";

/** In which order papers are wanted, and how many. */
export interface PaperOrder {
  readonly order?: QueryOf<"papers">["order"];
  readonly limit?: number;
}

const openers =
  "show,me,list,give,find,what,which,who,are,is,was,were,'s,the,number of,the number of,count,count the,total number of".split(
    ",",
  );
const orders: readonly (readonly [readonly string[], QueryOf<"papers">["order"]])[] = [
  [["newest", "latest", "most recent", "recent", "new"], "newest"],
  [["oldest", "earliest", "very first", "first"], "oldest"],
  [["most upvoted", "most voted", "most liked", "highest voted", "most popular", "popular", "top"], "votes"],
];

/** Takes "the newest", "the first", "top 5", "most upvoted" and the like in front of papers, with how many are wanted. */
export function acceptPaperOrder(reader: TokenReader): PaperOrder {
  while (reader.accept(...openers));
  const before = acceptCount(reader);
  const order = orders.find(([texts]) => reader.accept(...texts))?.[1];
  const limit = before ?? (order === undefined ? undefined : acceptCount(reader));
  // "Which paper first used DPO", "who was first to use DPO": the order behind its noun.
  const isFirst = order === undefined && reader.attempt(() => acceptFirst(reader));
  return {
    ...(order !== undefined && { order }),
    ...(isFirst === true && { order: "oldest" as const }),
    ...(limit !== undefined && { limit }),
  };
}

function acceptFirst(reader: TokenReader): true | undefined {
  reader.accept("paper");
  return reader.accept("first", "was first", "was the first") ? true : undefined;
}

const paperNouns = ["paper", "article", "reading", "work"];

/** A number of papers or of things of a type: "5 papers", "top 10"; or of what some `nouns` name. A year is none. */
export function acceptCount(reader: TokenReader, nouns?: readonly string[]): number | undefined {
  const number = countAhead(reader, 0, nouns);
  if (number !== undefined) reader.take();
  return number;
}

/** The number `ahead` places further on, where papers (or other `nouns`), things of a type, or an order stand behind it. */
export function countAhead(
  reader: TokenReader,
  ahead: number,
  nouns: readonly string[] = paperNouns,
): number | undefined {
  const token = reader.peek(ahead);
  if (token?.kind !== "number" || !Number.isInteger(token.value)) return undefined;
  if (token.value < 1 || token.value > maximumLimit) return undefined;
  const isOfThings =
    nouns.some((noun) => reader.sees([noun], ahead + 1)) ||
    typeWordAhead(reader, ahead + 1) !== undefined ||
    orders.some(([texts]) => texts.some((text) => reader.sees(text.split(" "), ahead + 1)));
  return isOfThings ? token.value : undefined;
}
