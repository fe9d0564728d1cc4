/** A group as a number that can be compared: its place in `groups`, or 9 for a paper that does not meet the condition. */
export const ranks = { direct: 0, variant: 1, subset: 2, denied: 3, notSeen: 4, no: 9 } as const;

/** Whether it holds, and whether it is known where it does not. */
export interface Decision {
  readonly holds: string;
  readonly known: string;
}

/** Of which nobody may know whether it holds: then it does not, and under `not` it is not seen to. */
export function decided({ holds, known }: Decision, negated: boolean): string {
  if (!negated) return choose([holds, ranks.direct], ranks.no);
  return choose([holds, ranks.no], [known, ranks.direct], ranks.notSeen);
}

/** What is not said may hold all the same: under `not` it is not seen to. */
export function seen(exists: string, negated: boolean): string {
  return negated ? choose([exists, ranks.no], ranks.notSeen) : choose([exists, ranks.direct], ranks.no);
}

/** What is known of every paper. */
export function certain(holds: string, negated: boolean): string {
  return negated ? choose([holds, ranks.no], ranks.direct) : choose([holds, ranks.direct], ranks.no);
}

type Otherwise = string | number;

/** `CASE WHEN … THEN … ELSE … END`: the last argument is what else. */
export function choose(...cases: readonly [...(readonly [when: string, then: number])[], Otherwise]): string {
  const otherwise = cases.at(-1);
  const whens = cases
    .slice(0, -1)
    .map((pair) => (Array.isArray(pair) ? `WHEN ${pair[0]} THEN ${pair[1]}` : ""));
  return `CASE ${whens.join("\n       ")} ELSE ${String(otherwise)} END`;
}
