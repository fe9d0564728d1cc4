import { isTextEvidence, type Link, type TextEvidence } from "@methodscape/graph-model";
import type { GoldLink } from "./gold-records.ts";
import type { Judgement } from "./judgement.ts";
import type { PartPlaces } from "./part-places.ts";
import type { EvaluatedRun } from "./run-to-evaluate.ts";

/** What a link is held against: whose names are whose, and which entity has which type. */
interface LinkContext {
  readonly run: EvaluatedRun;
  readonly places: PartPlaces;
  readonly goldEntity: (paper: string, entity: Link["entity"]) => string | undefined;
}

/** Links by entity, type, role and polarity together: one that is wrong in any of them is spurious. */
export function judgeLinks(gold: readonly GoldLink[], context: LinkContext): Judgement[] {
  const { run, places, goldEntity } = context;
  const entities = new Map(run.snapshot.entities.map((entity) => [entity.id, entity]));
  const wanted = new Map(gold.map((link) => [linkKey(link.paper, link.entity, link.type, link), link]));
  const listed = new Set(gold.map(({ paper, entity, type }) => nameKey(paper, entity, type)));
  const met = new Set<string>();
  const judged = run.snapshot.links.flatMap((link): Judgement[] => {
    const found = firstFound(link, places);
    const entity = entities.get(link.entity);
    if (found === undefined || entity === undefined) return [];
    const { evidence, paper } = found;
    const named = goldEntity(paper, link.entity);
    const key = linkKey(paper, named ?? "", entity.type, link);
    const verdict = named !== undefined && wanted.has(key) && !met.has(key) ? "hit" : "spurious";
    if (verdict === "hit") met.add(key);
    const isNamed = listed.has(nameKey(paper, named ?? "", entity.type));
    return [
      {
        ...measureOf(link),
        verdict,
        ...(link.role === "mentions" && { isNamed }),
        paper,
        claim: claimOf(link, `${entity.name} [${entity.type}]`),
        quote: run.textOf(evidence.source).slice(evidence.start, evidence.end).replace(/\s+/g, " "),
        tier: link.tier,
        confidence: link.confidence,
        rule: evidence.rule,
      },
    ];
  });
  const missed = [...wanted].filter(([key]) => !met.has(key)).map(([, link]) => missedOf(link, places));
  return [...judged, ...missed];
}

/** The first sentence of a link that stands in an annotated paper. */
function firstFound(
  { evidence }: Link,
  places: PartPlaces,
): { readonly evidence: TextEvidence; readonly paper: string } | undefined {
  for (const one of evidence.filter(isTextEvidence)) {
    const [start, end] = one.surface;
    const place = places.placeOf(one.source, { start, end });
    if (place !== undefined) return { evidence: one, paper: place.paper };
  }
  return undefined;
}

function missedOf(link: GoldLink, { textOf }: PartPlaces): Judgement {
  const { paper, part, start, end, entity, type } = link;
  const quote = textOf(paper, part).slice(Math.max(0, start - 120), end + 120);
  return { ...measureOf(link), verdict: "missed", paper, claim: claimOf(link, `${entity} [${type}]`), quote };
}

/** Mentions are counted apart: they claim nothing but that the name stands there. */
function measureOf({ role, polarity }: Pick<Link, "role" | "polarity">) {
  const kind = polarity === "denied" ? `${role}, denied` : role;
  return { measure: role === "mentions" ? "mentions" : "roles", kind };
}

function claimOf({ role, polarity }: Pick<Link, "role" | "polarity">, entity: string): string {
  return `${polarity === "denied" ? "NOT " : ""}${role} ${entity}`;
}

function nameKey(paper: string, entity: string, type: string): string {
  return [paper, entity, type].join("\n");
}

function linkKey(paper: string, entity: string, type: string, link: Pick<Link, "role" | "polarity">): string {
  return [paper, entity, type, link.role, link.polarity].join("\n");
}
