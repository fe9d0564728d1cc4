import {
  type EntityId,
  type EntityType,
  parseQuery,
  type Query,
  type RelationType,
} from "@methodscape/graph-model";
import { chooseReading } from "./parse-problems.ts";
import type { QuestionForm } from "./question-form.ts";
import type { TokenReader } from "./token-reader.ts";

const buildsOn: readonly RelationType[] = ["variant-of", "based-on", "part-of", "trained-on"];
const grewOut: readonly RelationType[] = ["variant-of", "based-on"];

/** Words around a name, and the relation that they ask for. `from` finds what the name points at, `to` what points at it. */
interface RelatedForm {
  readonly before: string;
  readonly after: string;
  readonly types: readonly RelationType[];
  readonly direction: "from" | "to";
  /** Types of the entities asked for; all where left out. */
  readonly entities?: readonly EntityType[];
}

const forms: readonly RelatedForm[] = [
  { before: "what do", after: "build on", types: buildsOn, direction: "from" },
  { before: "what do", after: "extend", types: buildsOn, direction: "from" },
  { before: "what do", after: "derive from", types: grewOut, direction: "from" },
  { before: "what do", after: "grow out of", types: grewOut, direction: "from" },
  { before: "what is", after: "base on", types: buildsOn, direction: "from" },
  { before: "what is", after: "based on", types: buildsOn, direction: "from" },
  { before: "what is", after: "built on", types: buildsOn, direction: "from" },
  { before: "what is", after: "build on", types: buildsOn, direction: "from" },
  { before: "what is", after: "derive from", types: grewOut, direction: "from" },
  { before: "what is", after: "a variant of", types: ["variant-of"], direction: "from" },
  { before: "what is", after: "variant of", types: ["variant-of"], direction: "from" },
  { before: "what is", after: "a subset of", types: ["subset-of"], direction: "from" },
  { before: "what is", after: "part of", types: ["part-of"], direction: "from" },
  { before: "what is", after: "train on", types: ["trained-on"], direction: "from" },
  { before: "what was", after: "train on", types: ["trained-on"], direction: "from" },
  { before: "foundation of", after: "", types: buildsOn, direction: "from" },
  { before: "what build on", after: "", types: grewOut, direction: "to" },
  { before: "what be base on", after: "", types: grewOut, direction: "to" },
  { before: "what extend", after: "", types: grewOut, direction: "to" },
  { before: "what derive from", after: "", types: grewOut, direction: "to" },
  { before: "what grow out of", after: "", types: grewOut, direction: "to" },
  { before: "what grew out of", after: "", types: grewOut, direction: "to" },
  { before: "what come after", after: "", types: grewOut, direction: "to" },
  { before: "what came after", after: "", types: grewOut, direction: "to" },
  { before: "descendant of", after: "", types: grewOut, direction: "to" },
  { before: "successor to", after: "", types: grewOut, direction: "to" },
  { before: "successor of", after: "", types: grewOut, direction: "to" },
  { before: "method base on", after: "", types: grewOut, direction: "to", entities: ["method"] },
  { before: "method build on", after: "", types: grewOut, direction: "to", entities: ["method"] },
  { before: "method derive from", after: "", types: grewOut, direction: "to", entities: ["method"] },
  { before: "variant of", after: "", types: ["variant-of"], direction: "to" },
  { before: "subset of", after: "", types: ["subset-of"], direction: "to" },
  { before: "part of", after: "", types: ["part-of"], direction: "to" },
  { before: "component of", after: "", types: ["part-of"], direction: "to" },
  { before: "model train on", after: "", types: ["trained-on"], direction: "to", entities: ["model"] },
  { before: "training data of", after: "", types: ["trained-on"], direction: "from" },
  { before: "", after: "variant", types: ["variant-of"], direction: "to" },
  { before: "", after: "'s variant", types: ["variant-of"], direction: "to" },
  { before: "", after: "subset", types: ["subset-of"], direction: "to" },
  { before: "", after: "'s subset", types: ["subset-of"], direction: "to" },
  { before: "", after: "successor", types: grewOut, direction: "to" },
  { before: "", after: "'s successor", types: grewOut, direction: "to" },
  { before: "member of", after: "", types: ["family-of"], direction: "to" },
  { before: "model of", after: "family", types: ["family-of"], direction: "to" },
  { before: "model in", after: "family", types: ["family-of"], direction: "to" },
  { before: "method similar to", after: "", types: ["similar-to"], direction: "to", entities: ["method"] },
  { before: "model similar to", after: "", types: ["similar-to"], direction: "to", entities: ["model"] },
  { before: "similar to", after: "", types: ["similar-to"], direction: "to" },
  { before: "what is similar to", after: "", types: ["similar-to"], direction: "to" },
];

const openers = [
  "show me",
  "show",
  "list",
  "give me",
  "which",
  "what be",
  "what are",
  "what is",
  "all",
  "the",
  "a",
  "any",
];

/** "What does Step-DPO build on", "variants of PPO", "subsets of MATH", "models of the Qwen family". */
export const parseRelatedQuestion: QuestionForm = (reader, problems) => {
  const start = skipOpeners(reader);
  for (const form of forms) {
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
  const before = form.before === "" ? [] : form.before.split(" ");
  if (!reader.sees(before, from)) return undefined;
  let nameAt = from + before.length;
  while (reader.sees(["the"], nameAt) || reader.sees(["a"], nameAt)) nameAt += 1;
  if (reader.peek(nameAt)?.kind !== "name") return undefined;
  const after = form.after === "" ? [] : form.after.split(" ");
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
