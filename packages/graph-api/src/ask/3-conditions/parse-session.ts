import type { PaperFilter } from "@methodscape/graph-model";
import { phraseWords, type TokenReader } from "../2-tokens/token-reader.ts";
import { joinConditions } from "./combine-conditions.ts";

const openers = ["", "in", "of", "for", "from", "on", "at", "in the", "of the", "for the", "the"];
const nouns = [
  ..."session lecture week class meeting lesson seminar unit module".split(" "),
  // As pages in other languages name theirs.
  ..."sitzung woche vorlesung séance seance semaine semana sesión sesion clase lezione settimana aula".split(
    " ",
  ),
];

/** Reads "in session 3", "of week 4", "lecture 5": the pages of the syllabus that are of that session. */
export function parseSession(reader: TokenReader): PaperFilter | undefined {
  for (const opener of openers) {
    const open = phraseWords(opener);
    const noun = nouns.find((word) => reader.sees([...open, word]));
    if (noun === undefined) continue;
    const number = reader.peek(open.length + 1);
    const pages = number?.kind === "number" ? (reader.asked.sessions.get(number.value) ?? []) : [];
    if (pages.length === 0) continue;
    reader.take(open.length + 2);
    return joinConditions(
      "or",
      pages.map((source) => ({ op: "source", source })),
    );
  }
  return undefined;
}
