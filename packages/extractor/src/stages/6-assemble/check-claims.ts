import {
  type Diagnostic,
  type Evidence,
  isTextEvidence,
  type Link,
  type Relation,
  type Result,
  type Source,
  type SourceId,
} from "@methodscape/graph-model";
import type { StageOutput } from "../../model/stage-output.ts";

/**
 * Keeps the claims whose ends exist and whose evidence stands in its source. A claim that fails is a fault of
 * a rule, never of the text: it is left out and said in an error diagnostic.
 */
export function checkClaims<Claim extends Link | Relation | Result>(
  claims: readonly Claim[],
  nodeIds: ReadonlySet<string>,
  sources: ReadonlyMap<SourceId, Source>,
): StageOutput<Claim[]> {
  const diagnostics: Diagnostic[] = [];
  const value = claims.filter((claim) => {
    const missing = endsOf(claim).find((end) => !nodeIds.has(end));
    const misplaced = claim.evidence.find((evidence) => !standsInSource(evidence, sources));
    if (missing === undefined && misplaced === undefined) return true;
    diagnostics.push(brokenClaim(claim, missing ?? "evidence outside its sentence", sources));
    return false;
  });
  return { value, diagnostics };
}

function endsOf(claim: Link | Relation | Result): string[] {
  switch (claim.record) {
    case "link":
      return [claim.paper, claim.entity];
    case "relation":
      return [claim.from, claim.to];
    case "result":
      return [claim.paper, claim.benchmark, claim.model, claim.method].filter((end) => end !== undefined);
  }
}

function standsInSource(evidence: Evidence, sources: ReadonlyMap<SourceId, Source>): boolean {
  if (!isTextEvidence(evidence)) return true;
  const text = sources.get(evidence.source)?.text;
  const [from, to] = evidence.surface;
  return (
    text !== undefined &&
    evidence.start <= from &&
    from < to &&
    to <= evidence.end &&
    evidence.end <= text.length
  );
}

function brokenClaim(
  claim: Link | Relation | Result,
  what: string,
  sources: ReadonlyMap<SourceId, Source>,
): Diagnostic {
  const text = claim.evidence.find(isTextEvidence);
  const source = text?.source ?? [...sources.keys()].sort()[0] ?? "source:";
  return {
    record: "diagnostic",
    source,
    start: text?.start ?? 0,
    end: text?.end ?? 0,
    severity: "error",
    rule: "assemble/broken-claim",
    message: `${claim.id} was left out: ${what}; please report this sentence`,
  };
}
