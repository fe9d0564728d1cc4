import type { EntityType, RelationType } from "@methodscape/graph-model";

const buildsOn: readonly RelationType[] = ["variant-of", "based-on", "part-of", "trained-on"];
const grewOut: readonly RelationType[] = ["variant-of", "based-on"];

/** Words around a name, and the relation that they ask for. `from` finds what the name points at, `to` what points at it. */
export interface RelatedForm {
  readonly before: string;
  readonly after: string;
  readonly types: readonly RelationType[];
  readonly direction: "from" | "to";
  /** Types of the entities asked for; all where left out. */
  readonly entities?: readonly EntityType[];
}

/** "Models based on Llama 3", "what models were fine-tuned from Qwen2": what a model was made from, not what papers use beside it. */
const modelsFrom = [
  "model",
  "model be",
  "model are",
  "model were",
  "model is",
  "model that are",
  "model that be",
  "model that",
].flatMap((noun) =>
  [
    "base on",
    "build on",
    "derive from",
    "fine-tune from",
    "finetune from",
    "fine-tune of",
    "initialise from",
    "initialize from",
  ].map(
    (verb): RelatedForm => ({
      before: `${noun} ${verb}`,
      after: "",
      types: grewOut,
      direction: "to",
      entities: ["model"],
    }),
  ),
);

/** Every form, in the order in which they are tried. */
export const relatedForms: readonly RelatedForm[] = [
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
  { before: "prerequisite of", after: "", types: buildsOn, direction: "from" },
  { before: "prerequisite for", after: "", types: buildsOn, direction: "from" },
  { before: "background for", after: "", types: buildsOn, direction: "from" },
  { before: "what to read before", after: "", types: buildsOn, direction: "from" },
  { before: "what should i read before", after: "", types: buildsOn, direction: "from" },
  { before: "what should i know before", after: "", types: buildsOn, direction: "from" },
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
  ...modelsFrom,
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
