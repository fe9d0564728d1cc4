import { parseQuery } from "@methodscape/graph-model";
import { atEnd } from "../2-tokens/at-end.ts";
import type { TokenReader } from "../2-tokens/token-reader.ts";
import { chooseReading } from "../3-conditions/parse-problems.ts";
import type { QuestionForm } from "./question-form.ts";

const openers = ["show me", "show", "draw", "open", "list", "give me", "the", "a", "any"];
const whatIs = ["what is", "what are", "what do", "tell me about", "explain", "define", "who is", "about"];
const yearly = ["per year", "by year", "each year", "a year", "every year", "over time", "over the year"];
/** What the papers by year beside a name answer. */
const trendNouns = ["timeline", "trend", "popularity"];
const lineageNouns = ["lineage", "family tree", "ancestry", "ancestor", "genealogy", "history", "evolution"];

/** "map", "lineage of GRPO", "where does GRPO come from", "what is GRPO", "timeline of GRPO", and a bare name. */
export const parseViewQuestion: QuestionForm = (reader, problems) => {
  const named = parseLineage(reader);
  if (named !== undefined) {
    const entity = chooseReading(named, problems);
    return entity === undefined ? "unresolved" : parseQuery({ kind: "lineage", entity: entity.id });
  }
  while (reader.accept(...openers));
  if (
    reader.attempt(
      () =>
        (reader.accept("map", "whole map", "landscape", "overview") && atEnd(reader, "please")) || undefined,
    )
  )
    return parseQuery({ kind: "landscape" });
  while (reader.accept(...whatIs, "a", "an", "the"));
  if (reader.accept("how popular be", "how popular is", "how popular are", ...trendNouns))
    reader.accept("of", "for");
  else acceptPerYear(reader);
  const name = reader.peek();
  if (name?.kind !== "name") return undefined;
  reader.take();
  reader.accept("about", "mean", "stand for", ...yearly, ...trendNouns);
  if (!atEnd(reader, "please")) return undefined;
  const entity = chooseReading(name, problems);
  return entity === undefined ? "unresolved" : parseQuery({ kind: "neighbourhood", node: entity.id });
};

/** "How many papers per year use", "papers by year on": the card of the name counts its papers by year. */
function acceptPerYear(reader: TokenReader): void {
  reader.attempt(() => {
    reader.accept("how many", "number of", "count");
    if (!reader.accept("paper") || !reader.accept(...yearly)) return undefined;
    return reader.accept("use", "mention", "name", "be about", "about", "on", "study") || undefined;
  });
}

/** The name in "lineage of GRPO", "GRPO's lineage", "where does GRPO come from", with nothing behind it. */
function parseLineage(reader: TokenReader) {
  return reader.attempt(() => {
    while (reader.accept(...openers, "what is", "what are"));
    const wherefrom = reader.accept("where do", "where does", "where did");
    const asNoun = !wherefrom && reader.accept(...lineageNouns);
    if (asNoun) reader.accept("of", "for");
    while (reader.accept("the", "a"));
    const name = reader.peek();
    if (name?.kind !== "name") return undefined;
    reader.take();
    reader.accept("'s");
    if (wherefrom ? !reader.accept("come from", "stem from") : !asNoun && !reader.accept(...lineageNouns))
      return undefined;
    return atEnd(reader, "please") ? name : undefined;
  });
}
