import { wordSet } from "./word-list.ts";

/** Nouns that say that what stands before them is data to learn from or to measure on. */
export const dataNouns =
  wordSet(`dataset datasets data-set data-sets corpus corpora benchmark benchmarks database databases
  collection collections testbed testbeds repository challenge challenges leaderboard treebank`);

/** The same nouns, as far as the phrase that they end names the data: a challenge is an event. */
export const dataHeads =
  wordSet(`dataset datasets data-set data-sets corpus corpora benchmark benchmarks database databases
  collection collections testbed testbeds repository`);

/** Of what a set of data is a set: "a large set of 30K long-form texts". */
export const dataMembers =
  wordSet(`texts images samples pairs examples documents videos dialogues conversations instructions prompts
  sentences utterances recordings annotations demonstrations trajectories articles clips captions instances triplets
  problems questions queries entries frames scenes objects tokens pages triples`);

/** Words before "set" or "split" that make data of it. */
export const setKinds = wordSet(`data test training train validation val testing development dev evaluation`);
