import type { Tier } from "@methodscape/graph-model";

interface PossibleBadgeProps {
  readonly tier: Tier;
  readonly confidence?: number | undefined;
}

/** Marks a claim that is only possible, with how often such claims were true when they were read. */
export function PossibleBadge({ tier, confidence }: PossibleBadgeProps) {
  if (tier === "shown") return null;
  if (confidence === undefined) return <span className="badge">possible</span>;
  const percent = `${Math.round(confidence * 100)} %`;
  return (
    <span className="badge" title={`Of such claims ${percent} were true when they were read`}>
      possible · {percent}
    </span>
  );
}
