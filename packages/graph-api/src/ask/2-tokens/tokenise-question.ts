import type { EntityRef, EntityType } from "@methodscape/graph-model";
import type { AskVocabulary } from "../1-vocabulary/ask-vocabulary.ts";
import { type KnownName, type NameLookup, nameKey, topicsCalled } from "../1-vocabulary/name-lookup.ts";
import { authorAt } from "./author-at.ts";
import { chooseNameReadings } from "./choose-name-readings.ts";
import { isGrammarWord } from "./grammar-words.ts";
import { isOrdinaryWord } from "./ordinary-words.ts";
import { cutQuestion, isGlued, isNamePiece, type QuestionPiece } from "./question-pieces.ts";
import type { QuestionToken } from "./question-token.ts";
import { rootForms } from "./root-forms.ts";
import { typeNouns } from "./type-words.ts";

const longestName = 10;

/**
 * Splits a question into names of the store (longest first), numbers, quoted words, signs and words.
 * A name glued to more by a hyphen (`MATH-501`) is not the shorter name (`MATH`); `choices` settles ambiguous words.
 */
export function tokeniseQuestion(
  question: string,
  { names: lookup, authors }: Pick<AskVocabulary, "names" | "authors">,
  choices: Readonly<Record<string, string>> = {},
): QuestionToken[] {
  const cut = cutQuestion(question);
  const roots = rootForms(question);
  const tokens: QuestionToken[] = [];
  for (let index = 0; index < cut.length; ) {
    const name = longestNameAt(question, cut, index, lookup);
    const author = authorAt(question, cut, index, authors, tokens);
    if (author !== undefined && author.end > (name?.end ?? 0)) {
      const text = question.slice(cut[index]?.start, cut[author.end - 1]?.end);
      tokens.push({ kind: "author", text, names: author.names });
      index = author.end;
    } else if (name === undefined) {
      const end = gluedEnd(question, cut, index);
      tokens.push(plainToken(question.slice(cut[index]?.start, cut[end - 1]?.end), roots));
      index = end;
    } else {
      const text = unquoted(question.slice(cut[index]?.start, cut[name.end - 1]?.end));
      const type = typeBeside(cut, index, name.end, roots);
      tokens.push(
        chooseNameReadings({
          text,
          names: name.names,
          topics: topicsOf(lookup, text),
          type,
          choice: Object.hasOwn(choices, text) ? choices[text] : undefined,
        }),
      );
      index = name.end;
    }
  }
  return tokens;
}

function longestNameAt(
  question: string,
  cut: readonly QuestionPiece[],
  start: number,
  lookup: NameLookup,
): { names: readonly KnownName[]; end: number } | undefined {
  for (let end = Math.min(cut.length, start + longestName); end > start; end -= 1) {
    if (isGlued(question, cut, end - 1) || isGlued(question, cut, start - 1)) continue;
    const parts = cut.slice(start, end);
    if (!parts.every(isNamePiece)) continue;
    const text = parts.map((piece) => unquoted(piece.text)).join(" ");
    const names = lookup.get(nameKey(text));
    if (names === undefined) continue;
    if (isGrammarWord(text) && !names.some(({ surface }) => surface === text)) continue;
    return { names, end };
  }
  return undefined;
}

function gluedEnd(question: string, cut: readonly QuestionPiece[], start: number): number {
  let end = start + 1;
  while (isGlued(question, cut, end - 1)) end += 1;
  return end;
}

function plainToken(text: string, roots: ReadonlyMap<string, string>): QuestionToken {
  if (/^["“]/.test(text)) return { kind: "quote", text: unquoted(text) };
  if (/^\d+(\.\d+)?$/.test(text)) return { kind: "number", text, value: Number(text) };
  const lower = text.toLowerCase().replace("’", "'");
  if (lower.endsWith("n't")) return { kind: "word", text, root: "not" };
  if (text === "&") return { kind: "word", text, root: "and" };
  if (!/[\p{L}\p{N}]/u.test(text) || lower.startsWith("'")) return { kind: "sign", text: lower };
  return { kind: "word", text, root: roots.get(lower) ?? lower };
}

function unquoted(text: string): string {
  return text.replace(/^["“]|["”]$/g, "");
}

function typeBeside(
  cut: readonly QuestionPiece[],
  start: number,
  end: number,
  roots: ReadonlyMap<string, string>,
): EntityType | undefined {
  for (const piece of [cut[end], cut[start - 1]]) {
    const word = piece?.text.toLowerCase() ?? "";
    const type = typeNouns.get(roots.get(word) ?? word);
    if (type !== undefined) return type;
  }
  return undefined;
}

/** Concepts that an everyday word may stand for. */
function topicsOf(lookup: NameLookup, text: string): readonly EntityRef[] {
  return isOrdinaryWord(text) ? topicsCalled(lookup, text) : [];
}
