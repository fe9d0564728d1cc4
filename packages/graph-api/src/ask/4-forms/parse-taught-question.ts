import { parseQuery } from "@methodscape/graph-model";
import { atEnd } from "../2-tokens/at-end.ts";
import { coveringPhrase, coveringRoles } from "../2-tokens/role-phrases.ts";
import type { TokenReader } from "../2-tokens/token-reader.ts";
import { combineConditions } from "../3-conditions/combine-conditions.ts";
import { conditionOn } from "../3-conditions/parse-named-condition.ts";
import { type NameList, parseNames } from "../3-conditions/parse-names.ts";
import type { ParseProblems } from "../3-conditions/parse-problems.ts";
import { parseSession } from "../3-conditions/parse-session.ts";
import type { QuestionForm } from "./question-form.ts";

const auxiliaries = [
  "is",
  "are",
  "was",
  "were",
  "be",
  "do",
  "does",
  "did",
  "have",
  "has",
  "the",
  "a",
  "we",
  "i",
  "you",
];
const sessions = ["session", "lecture", "week", "class", "meeting", "lesson", "seminar"];
const places = [
  "syllabus",
  "course",
  "reading list",
  "course page",
  "seminar",
  "class",
  "reading",
  "curriculum",
];
/** A longer one stands in front of those that it begins with. */
const verbs = [
  "cover",
  "teach",
  "taught",
  "discuss",
  "treat",
  "talk about",
  "deal with",
  "include",
  "read about",
  "read",
  "learn about",
  "learn",
];
/** Verbs that say it of a session only: "where was GRPO introduced" asks for a paper. */
const sessionVerbs = [...verbs, "introduce", "mention", "study", "about", "on"];
const within = ["in", "on", "of", "by", "part of", "anywhere in", "included in"];

/**
 * What of a syllabus deals with a name: "which session covers PRMs", "is GRPO in the syllabus", "does the course cover
 * DPO", "where is MCTS taught"; and what a session deals with: "what does session 3 cover".
 */
export const parseTaughtQuestion: QuestionForm = (reader, problems) =>
  reader.attempt(() => ofSession(reader)) ?? reader.attempt(() => ofName(reader, problems));

function ofSession(reader: TokenReader) {
  if (!reader.accept("what", "which topic", "topic")) return undefined;
  skipAuxiliaries(reader);
  const verbFirst = reader.accept(...sessionVerbs);
  const papers = parseSession(reader);
  if (papers === undefined) return undefined;
  if (!reader.accept(...sessionVerbs) && !verbFirst) return undefined;
  if (!atEnd(reader, "please", "at all")) return undefined;
  return parseQuery({ kind: "entities", linked: { roles: [...coveringRoles], papers } });
}

function ofName(reader: TokenReader, problems: ParseProblems) {
  const asked = acceptOpening(reader);
  if (asked === undefined) return undefined;
  const said = asked === "session" ? sessionVerbs : verbs;
  skipAuxiliaries(reader);
  const verbFirst = reader.accept(...said);
  const names = parseNames(reader);
  if (names === undefined) return undefined;
  skipAuxiliaries(reader);
  const verbLast = reader.accept(...said);
  const placed = acceptPlace(reader);
  const isTaught = asked === "session" || verbFirst || verbLast;
  if (!atEnd(reader, "please", "at all") || !(asked === "plain" ? verbLast || placed : isTaught))
    return undefined;
  return papersAbout(names, problems);
}

/** Which of the openings comes next: one that names a session or place, or a plain "is". */
function acceptOpening(reader: TokenReader): "session" | "place" | "plain" | undefined {
  const first = reader.peek();
  const isPlain = first?.kind === "word" && /^(?:is|are|was|were)$/i.test(first.text);
  if (reader.accept("in which", "which", "what", "in what") && reader.accept(...sessions)) return "session";
  if (reader.accept("when do", "where do", "when is", "when are", "where is", "where are")) {
    return "place";
  }
  if (reader.accept("do")) {
    reader.accept("the", "our", "my", "this");
    return reader.accept(...places, "we") ? "place" : undefined;
  }
  if (!isPlain) return undefined;
  reader.take();
  return "plain";
}

function papersAbout(names: NameList, problems: ParseProblems) {
  const about = combineConditions([[conditionOn(names, coveringPhrase, problems)]]);
  if (about === undefined) return "unresolved";
  return parseQuery({
    kind: "papers",
    filter: combineConditions([[{ op: "listed", in: "syllabus" }, about]]),
  });
}

function skipAuxiliaries(reader: TokenReader): void {
  while (reader.accept(...auxiliaries));
}

function acceptPlace(reader: TokenReader): boolean {
  return (
    reader.attempt(() => {
      const opened = reader.accept(...within);
      while (reader.accept("the", "our", "my", "this", "a"));
      return opened && reader.accept(...places) ? true : undefined;
    }) === true
  );
}
