import type { ResolvedMention } from "../../../model/resolved-mention.ts";

/** What a value was measured for. Neither model nor method stands for a system that the text gives no name. */
export interface System {
  readonly model: ResolvedMention | undefined;
  readonly method: ResolvedMention | undefined;
  /** The measured system is the paper's own. */
  readonly own: boolean;
  /** False when the text leaves open which of several systems is meant. */
  readonly certain: boolean;
}

/** Nobody that has a name: "our method" of a paper that names none, "existing models", "humans". */
export function unnamed(own: boolean, certain = true): System {
  return { model: undefined, method: undefined, own, certain };
}

export function isModel(mention: ResolvedMention): boolean {
  return mention.entity.startsWith("model:");
}

/** Voting and sampling are the protocol of a result, not its method. */
const selections =
  /^(?:self-?consistency|majority voting|best-of-n|weighted self-?consistency|chain[- ]of[- ]thought.*self-consistency)/i;

export function isMethod(mention: ResolvedMention): boolean {
  return mention.entity.startsWith("method:") && !selections.test(mention.candidate.name);
}

/** A name as the model or the method of a result. */
export function asSystem(mention: ResolvedMention): Pick<System, "model" | "method"> {
  return isModel(mention) ? { model: mention, method: undefined } : { model: undefined, method: mention };
}
