import { isTextEvidence, type Relation } from "@methodscape/graph-model";
import type { GoldRelation, GoldSentence } from "./gold-records.ts";
import type { Judgement } from "./judgement.ts";
import type { NameTest } from "./name-test.ts";
import { type GoldPlace, overlaps, type PartPlaces } from "./part-places.ts";
import type { EvaluatedRun } from "./run-to-evaluate.ts";

interface RelationContext {
  readonly run: EvaluatedRun;
  readonly places: PartPlaces;
  readonly isNamed: NameTest;
}

/** The rule that reads a family out of the form of a name. */
const byName = "family-of/name";

/** Relations by sentence, type and both ends. Only those that a sentence states count, not those of the lexicon or of a name's form. */
export function judgeRelations(
  sentences: readonly GoldSentence[],
  gold: readonly GoldRelation[],
  { run, places, isNamed }: RelationContext,
): Judgement[] {
  const met = new Set<GoldRelation>();
  const judged = run.snapshot.relations.flatMap((relation) =>
    relation.evidence.filter(isTextEvidence).flatMap((evidence): Judgement[] => {
      const place = places.placeOf(evidence.source, evidence);
      const sentence = place && sentences.find((one) => overlaps(one, place));
      if (sentence === undefined || evidence.rule === byName) return [];
      const match = gold.find(
        (one) => !met.has(one) && overlaps(one, sentence) && isStated(one, relation, isNamed),
      );
      if (match !== undefined) met.add(match);
      if (match?.optional === true) return [];
      const { tier, confidence, type } = relation;
      return [
        {
          measure: "relations",
          kind: type,
          verdict: match === undefined ? "spurious" : "hit",
          paper: sentence.paper,
          claim: `${relation.from} ${type} ${relation.to}`,
          quote: textAt(sentence, places),
          tier,
          confidence,
          rule: evidence.rule,
        },
      ];
    }),
  );
  const missed = gold.flatMap((one): Judgement[] => {
    if (met.has(one) || one.optional === true) return [];
    const claim = `${one.from} ${one.type} ${one.to}`;
    const quote = textAt(one, places);
    return [{ measure: "relations", kind: one.type, verdict: "missed", paper: one.paper, claim, quote }];
  });
  return [...judged, ...missed];
}

function isStated(gold: GoldRelation, { type, from, to }: Relation, isNamed: NameTest): boolean {
  return [{ type: gold.type, reversed: false }, ...(gold.alsoAccepted ?? [])].some((accepted) => {
    if (accepted.type !== type) return false;
    const [first, second] = accepted.reversed === true ? [gold.to, gold.from] : [gold.from, gold.to];
    return isNamed(from, first) && isNamed(to, second);
  });
}

function textAt({ paper, part, start, end }: GoldPlace, { textOf }: PartPlaces): string {
  return textOf(paper, part).slice(start, end);
}
