import { fineTuningVerbs } from "../sentence/verb-senses.ts";
/** Verbs under which a base hangs, with the prepositions that tie it: "built on Y", "derived from Y". */
export const baseTies: Readonly<Record<string, readonly string[]>> = {
  base: ["on", "upon"],
  build: ["on", "upon", "on top of", "from", "around", "atop", "over"],
  expand: ["on", "upon"],
  extend: ["upon"],
  ground: ["in"],
  root: ["in"],
  evolve: ["from"],
  retrain: ["from"],
  bootstrap: ["from"],
  develop: ["on top of", "upon", "over", "from"],
  construct: ["upon", "on top of", "from"],
  create: ["from"],
  craft: ["from"],
  curate: ["from"],
  collect: ["from"],
  compile: ["from"],
  source: ["from"],
  sample: ["from"],
  extract: ["from"],
  select: ["from"],
  convert: ["from"],
  translate: ["from"],
  derive: ["from"],
  adapt: ["from"],
  train: ["from"],
  "pre-train": ["from"],
  pretrain: ["from"],
  continue: ["from"],
  initialize: ["from", "with", "by"],
  initialise: ["from", "with", "by"],
  "fine-tune": ["from"],
  finetune: ["from"],
  distill: ["from"],
  distil: ["from"],
  originate: ["from"],
  stem: ["from"],
  inspire: ["by"],
  inherit: ["from"],
  borrow: ["from"],
  start: ["from"],
  implement: ["on top of", "atop"],
};

/** "X enhances Y by …". */
export const changingVerbs: ReadonlySet<string> = new Set([
  "enhance",
  "complement",
  "modify",
  "augment",
  "enrich",
]);

/** "X-3 improves X-2". */
export const improvingVerbs: ReadonlySet<string> = new Set([
  "improve",
  "advance",
  "strengthen",
  "accelerate",
]);

/** "X extends Y". */
export const extendingVerbs: ReadonlySet<string> = new Set([
  "extend",
  "generalize",
  "generalise",
  "adapt",
  "upgrade",
  "refine",
  "repurpose",
  "expand",
  "reframe",
  "reformulate",
  "rethink",
  "redesign",
]);

/** "we fine-tune Y to create X", "we take Y to build X". */
export const becomingVerbs: ReadonlySet<string> = new Set([
  ...fineTuningVerbs,
  "tune",
  "take",
  "modify",
  "distill",
  "distil",
  "prune",
  "quantize",
  "merge",
  "scale",
]);

/** "we obtain X by fine-tuning Y": what is tuned becomes what is made. */
export const tuningVerbs: ReadonlySet<string> = new Set([
  ...fineTuningVerbs,
  "tune",
  "modify",
  "augment",
  "complement",
  "scale",
]);

/** "we convert Y into X". */
export const turningVerbs: ReadonlySet<string> = new Set([
  "upgrade",
  "convert",
  "turn",
  "transform",
  "distill",
  "distil",
  "translate",
]);
