/*
 * Verbs that say one and the same, by their lemmas. A rule takes a sense as it is, and adds what only it reads.
 */

/** "X uses Y". */
export const usingVerbs: ReadonlySet<string> = new Set(["use", "utilize", "utilise", "employ", "leverage"]);

/** "we propose Y": what a paper brings. */
export const bringingVerbs: ReadonlySet<string> = new Set([
  "introduce",
  "propose",
  "present",
  "design",
  "develop",
  "devise",
]);

/** "we construct a dataset": how something comes to be that was not there. */
export const makingVerbs: ReadonlySet<string> = new Set([
  "construct",
  "build",
  "create",
  "curate",
  "collect",
  "develop",
]);

/** "we obtain Y", "this yields Y": what comes out of a doing. */
export const yieldingVerbs: ReadonlySet<string> = new Set(["yield", "obtain", "get", "produce"]);

/** "we call it Y". */
export const namingVerbs: ReadonlySet<string> = new Set([
  "call",
  "name",
  "dub",
  "term",
  "denote",
  "title",
  "coin",
]);

/** "a module called Y": the words right in front of what is named. */
export const namingParticiples: ReadonlySet<string> = new Set([
  "named",
  "called",
  "dubbed",
  "termed",
  "coined",
  "titled",
  "denoted",
]);

/** "we integrate Y into X". */
export const puttingVerbs: ReadonlySet<string> = new Set(["integrate", "incorporate", "embed", "inject"]);

/** "we fine-tune Y": training goes on with what is trained already. */
export const fineTuningVerbs: ReadonlySet<string> = new Set([
  "fine-tune",
  "finetune",
  "instruction-tune",
  "post-train",
]);

/** "we train Y", from the start or further. */
export const trainingVerbs: ReadonlySet<string> = new Set([
  "train",
  "pre-train",
  "pretrain",
  ...fineTuningVerbs,
  "tune",
]);

/** "X outperforms Y". */
export const surpassingVerbs: ReadonlySet<string> = new Set(["outperform", "surpass", "exceed", "beat"]);

/** "we find that …". */
export const findingVerbs: ReadonlySet<string> = new Set([
  "find",
  "reveal",
  "observe",
  "show",
  "demonstrate",
  "discover",
  "note",
  "notice",
  "suggest",
  "indicate",
]);

/** "we test Y". */
export const testingVerbs: ReadonlySet<string> = new Set([
  "evaluate",
  "assess",
  "benchmark",
  "test",
  "examine",
]);

/** "Y struggles": how something does when it is tested. */
export const faringVerbs: ReadonlySet<string> = new Set([
  "perform",
  "struggle",
  "fail",
  "achieve",
  "score",
  "reach",
  "attain",
  "exhibit",
  "lag",
]);
