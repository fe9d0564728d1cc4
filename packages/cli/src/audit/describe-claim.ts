import {
  describeProtocol,
  describeValue,
  type EntityId,
  type GraphSnapshot,
  isTextEvidence,
  type Tier,
  voiceOf,
} from "@methodscape/graph-model";
import type { Claim } from "./draw-claims.ts";

/** A claim as a reader judges it: what it says in one line, and the sentence that is said to say so, the name marked. */
export interface ClaimForReading {
  readonly id: string;
  readonly says: string;
  readonly sentence: string;
  readonly rule: string;
  readonly tier: Tier;
  /** How many sentences say it; the first is shown. */
  readonly sentences: number;
}

/** Looks names, titles and sentences up in the snapshot that the claim comes from. */
export function createClaimReader(snapshot: GraphSnapshot): (claim: Claim) => ClaimForReading {
  const texts = new Map(snapshot.sources.map(({ id, text }) => [id, text]));
  const titles = new Map(snapshot.papers.map(({ id, title }) => [id, title]));
  const entities = new Map(snapshot.entities.map(({ id, name, type }) => [id, `${name} [${type}]`]));
  const nameOf = (id: EntityId) => entities.get(id) ?? id;

  function says(claim: Claim): string {
    if (claim.record === "relation") return `${nameOf(claim.from)} ${claim.type} ${nameOf(claim.to)}`;
    const paper = titles.get(claim.paper) ?? claim.paper;
    if (claim.record === "link") {
      return `“${paper}” ${claim.polarity === "denied" ? "does NOT " : ""}${claim.role} ${nameOf(claim.entity)}`;
    }
    const system = [claim.model, claim.method].filter((id) => id !== undefined).map(nameOf);
    const by = system.length === 0 ? "" : ` by ${system.join(" + ")}`;
    return `“${paper}” ${describeValue(claim)} ${claim.metric} on ${nameOf(claim.benchmark)}${by} (${describeProtocol(claim.protocol)})`;
  }

  return (claim) => {
    const [evidence] = claim.evidence;
    const sentences = claim.evidence.filter(isTextEvidence).length;
    const told = { id: claim.id, says: says(claim), tier: claim.tier, sentences };
    if (evidence === undefined) return { ...told, sentence: "", rule: "" };
    if (!isTextEvidence(evidence)) {
      const sentence = `lexicon: ${evidence.lexicon} ${evidence.reference ?? ""}`.trim();
      return { ...told, sentence, rule: "lexicon" };
    }
    const text = texts.get(evidence.source) ?? "";
    const [start, end] = evidence.surface;
    const marked = `${text.slice(evidence.start, start)}[[${text.slice(start, end)}]]${text.slice(end, evidence.end)}`;
    const sentence = `${voiceOf(evidence)}: ${marked.replace(/\s+/g, " ")}`;
    return { ...told, sentence, rule: evidence.rule };
  };
}
