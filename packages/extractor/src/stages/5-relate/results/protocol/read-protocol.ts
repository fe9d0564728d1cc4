import type { Protocol } from "@methodscape/graph-model";

/** Words that name a selection, in the order in which they are believed. */
const majority =
  /\b(?:maj(?:ority)?@(\d+)|cons@(\d+)|sc@(\d+)|majority vot(?:e|ing)|self-consistency|maj@k)\b/i;
const samples =
  /\b(?:over|with|of|using|from|across|at)\s+(?:n\s*=\s*)?(\d{1,5})\s+(?:samples?|votes?|generations?|candidates?|solutions?|outputs?|completions?|rollouts?|paths?|responses?)\b/i;
const passAt = /\bpass ?@ ?(\d+)\b/i;
/** All of k trials, where pass@k asks for one of them. */
const passPower = /\bpass ?\^ ?(\d+)\b/i;
const bestOf =
  /\b(?:best-of-(\d+|n)|best of (\d+|n)(?![\d.]*\s?\\?%|\.\d)|bo(\d+)|bon|rm@(\d+)|prm@(\d+))\b/i;
/** "unlike self-consistency", "outperforms majority voting": another's selection. */
const rivalSelection =
  /\b(?:unlike|than|over|outperform\w*|surpass\w*|beat\w*|compared (?:to|with)|instead of|replac\w+) (?:\w+ )?(?:majority vot\w+|self-consistency|best[- ]of[- ]\w+|greedy \w+)/gi;
const greedy = /\bgreedy\b|\bwithout\b[^.;]{0,60}\b(?:voting|majority|ensembling)\b/i;
const noTools =
  /\bwithout\b[^.;]{0,50}\b(?:tools?|toolkits?|code (?:execution|interpreters?)|python|calculators?|external (?:tools?|toolkits?|solvers?))\b|\btool-free\b|\bno tools?\b/i;
const withTools =
  /\bwith\b[^.;]{0,30}\b(?:tool(?:s| use)?|a python interpreter|python|code interpreter|code execution|calculator)\b|\btool-(?:integrated|augmented)\b/i;
const shots =
  /\b(\d{1,3}|zero|one|two|three|four|five|eight|few)[- ]shots?\b(?!\s+(?:methods?|models?|baselines?|approach(?:es)?|learners?))/i;
const verifier = /\b(?:re-?rank(?:ed|ing)|verifi(?:er|ed)|guided)\b/i;

const countWords: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  eight: 8,
};

/** Reads from a stretch of text under which conditions its value was measured; what it does not say stays `unstated` or absent. */
export function readProtocol(
  stretch: string,
  reportedBy: Protocol["reportedBy"],
  verifierName: string | undefined,
  metric: string | undefined,
): Protocol {
  const shotsFound = shots.exec(stretch)?.[1]?.toLowerCase();
  const shotCount =
    shotsFound === undefined || shotsFound === "few"
      ? undefined
      : (countWords[shotsFound] ?? Number(shotsFound));
  return {
    ...selectionOf(stretch, metric, verifierName),
    ...(shotCount === undefined ? {} : { shots: shotCount }),
    tools: noTools.test(stretch) ? "no" : withTools.test(stretch) ? "yes" : "unstated",
    reportedBy,
  };
}

function selectionOf(
  text: string,
  metric: string | undefined,
  verifierName: string | undefined,
): Pick<Protocol, "selection" | "n" | "verifier"> {
  const passed = passAt.exec(metric ?? "");
  if (passed !== null) return withCount("pass-at-k", passed);
  const passedAll = passPower.exec(metric ?? "");
  if (passedAll !== null) return withCount("unstated", passedAll);
  const stretch = (metric === undefined ? text : text.replace(passAt, "")).replace(rivalSelection, " ");
  if (greedy.test(stretch)) return { selection: "greedy" };
  const voted = majority.exec(stretch);
  if (voted !== null) return withCount("majority", voted, samples.exec(stretch));
  const best = bestOf.exec(stretch);
  if (best === null)
    return verifierName !== undefined && verifier.test(stretch)
      ? { selection: "verifier", verifier: verifierName }
      : { selection: "unstated" };
  return {
    ...withCount("best-of-n", best, samples.exec(stretch)),
    ...(verifierName === undefined ? {} : { verifier: verifierName }),
  };
}

function withCount(
  selection: Protocol["selection"],
  ...found: readonly (RegExpExecArray | null)[]
): Pick<Protocol, "selection" | "n"> {
  const digits = found
    .flatMap((match) => match?.slice(1) ?? [])
    .find((group) => group !== undefined && /^\d+$/.test(group));
  return digits === undefined ? { selection } : { selection, n: Number(digits) };
}
