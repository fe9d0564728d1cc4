import type { Place } from "../sentence/sentence-view.ts";
import { usingVerbs } from "../sentence/verb-senses.ts";

const usingOrAdopting = new Set([...usingVerbs, "adopt", "deploy"]);

/** "our data has been used in the training of models such as X": X is what uses the paper's own, and not what is used. */
export function isUserOfOwn({ governor, passive, mention, subject }: Place): boolean {
  const isOfOwn = subject.kind === "own" || subject.kind === "mention";
  const tie = governor.steps.findLast(({ kind }) => kind === "preposition");
  const isIn = tie?.kind === "preposition" && /^(?:in|by)$/.test(tie.word);
  const isUse = usingOrAdopting.has(governor.verb?.lemma ?? "");
  return passive && isOfOwn && isIn && isUse && mention.candidate.type === "model";
}
