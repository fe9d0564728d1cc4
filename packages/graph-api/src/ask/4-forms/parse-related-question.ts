import { type EntityId, parseQuery, type Query } from "@methodscape/graph-model";
import { phraseWords, type TokenReader } from "../2-tokens/token-reader.ts";
import { chooseReading } from "../3-conditions/parse-problems.ts";
import type { QuestionForm } from "./question-form.ts";
import { type RelatedForm, relatedForms } from "./related-forms.ts";

const openers = [
  "show me",
  "show",
  "list",
  "give me",
  "which",
  "what be",
  "what are",
  "what is",
  "what",
  "all",
  "the",
  "a",
  "any",
];

/** "What does Step-DPO build on", "variants of PPO", "subsets of MATH", "models of the Qwen family". */
export const parseRelatedQuestion: QuestionForm = (reader, problems) => {
  const start = skipOpeners(reader);
  for (const form of relatedForms) {
    for (const from of new Set([0, start])) {
      const found = matchForm(reader, from, form);
      if (found === undefined) continue;
      const name = reader.peek(found.nameAt);
      if (name?.kind !== "name") continue;
      reader.take(found.end);
      return relatedQuery(chooseReading(name, problems)?.id, form);
    }
  }
  return undefined;
};

function relatedQuery(entity: EntityId | undefined, form: RelatedForm): Query | "unresolved" {
  if (entity === undefined) return "unresolved";
  return parseQuery({
    kind: "entities",
    ...(form.entities !== undefined && { types: [...form.entities] }),
    related: { entity, types: [...form.types], direction: form.direction },
    order: "name",
  });
}

/** Where the name stands and where the question ends, when it has this form and nothing else. */
function matchForm(
  reader: TokenReader,
  from: number,
  form: RelatedForm,
): { nameAt: number; end: number } | undefined {
  const before = phraseWords(form.before);
  if (!reader.sees(before, from)) return undefined;
  let nameAt = from + before.length;
  while (reader.sees(["the"], nameAt) || reader.sees(["a"], nameAt)) nameAt += 1;
  if (reader.peek(nameAt)?.kind !== "name") return undefined;
  const after = phraseWords(form.after);
  if (!reader.sees(after, nameAt + 1)) return undefined;
  let end = nameAt + 1 + after.length;
  while (reader.peek(end)?.kind === "sign") end += 1;
  return reader.peek(end) === undefined ? { nameAt, end } : undefined;
}

function skipOpeners(reader: TokenReader): number {
  let ahead = 0;
  for (;;) {
    const opener = openers.find((text) => reader.sees(text.split(" "), ahead));
    if (opener === undefined) return ahead;
    ahead += opener.split(" ").length;
  }
}
