import type { Place } from "../sentence/sentence-view.ts";

/** "X and Y", "X, Y": a name goes on with a list right behind another. */
export function isListedBehind({ governor }: Place, { token }: Place): boolean {
  const [step] = governor.steps;
  return step?.kind === "list" && step.noun === token;
}
