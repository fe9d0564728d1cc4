import type { Protocol } from "@methodscape/graph-model";
import type { Ground } from "./ground.ts";
import { readProtocol } from "./read-protocol.ts";
import type { Score } from "./score.ts";
import type { ScoredSentence } from "./scored-sentence.ts";

/** Under which conditions a value was measured: what stands between the values before and behind belongs to it. */
export function protocolOf(
  score: Score,
  ground: Ground,
  metric: string | undefined,
  { context, scores }: ScoredSentence,
): Protocol {
  const { view, paper } = context;
  const before = scores.filter(({ at }) => at < score.at && score.at - at > 4).at(-1);
  const behind = scores.find(({ at }) => at > score.at && at - score.at > 4);
  const stretch = view.text.slice(before?.token.end ?? view.span.start, behind?.token.start ?? view.span.end);
  const verifier = view.places.find(({ mention }) =>
    /reward model|verifier|\b[PO]RM\b/i.test(mention.candidate.name),
  );
  const name =
    verifier === undefined || paper.isOwn(verifier.mention) ? undefined : verifier.mention.candidate.name;
  const { subset } = ground;
  return {
    ...readProtocol(stretch, context.pastBackground ? "own" : "other", name, metric),
    ...(subset === undefined ? {} : { subset }),
  };
}
