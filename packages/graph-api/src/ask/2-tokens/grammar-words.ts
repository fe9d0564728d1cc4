import { conjunctions, fillers, negations } from "./filler-words.ts";
import { rolePhrases } from "./role-phrases.ts";
import { typeNouns } from "./type-words.ts";

const years =
  "since from after before until in during between newer older later earlier oldest newest latest first";
const values =
  "above over below under least most more less than best highest lowest top score scores result results accuracy number numbers value values";
const lists = "required optional additional syllabus course field outside listed session";

const words: ReadonlySet<string> = new Set([
  ...fillers,
  ...negations.flatMap((text) => text.split(" ")),
  ...conjunctions,
  "or",
  ...rolePhrases.flatMap((phrase) => phrase.words),
  ...typeNouns.keys(),
  ...`${years} ${values} ${lists}`.split(" "),
]);

/** True for words that hold a question together; in lower case they are no names, even when an entity is called so (BEST, LIST). */
export function isGrammarWord(text: string): boolean {
  return words.has(text);
}
