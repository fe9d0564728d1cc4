import type { Frame } from "../frame-of.ts";
import type { ScoredSentence } from "../scored-sentence.ts";

/** The one condition that all results of a sentence have. */
export function sharedCondition(results: readonly Pick<Frame, "protocol">[]): string | undefined {
  const told = new Set(results.map(({ protocol }) => protocol.condition));
  return told.size === 1 ? [...told][0] : undefined;
}

/** "Similarly, Y improves from 84% to 86%": under the condition that the sentence before told, unless it tells its own. */
export function alikeBefore(
  frame: Frame,
  { context: { view } }: ScoredSentence,
  condition: string | undefined,
): Frame {
  const isAlike = /^(?:similarly|likewise)$/.test(view.tokens[0]?.text ?? "");
  if (!isAlike || condition === undefined || frame.protocol.condition !== undefined) return frame;
  return { ...frame, protocol: { ...frame.protocol, condition } };
}
