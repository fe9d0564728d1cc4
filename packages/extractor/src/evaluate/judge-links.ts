import { isTextEvidence, type Link } from "@methodscape/graph-model";
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
    const evidence = link.evidence.filter(isTextEvidence);
    const [first, place] = evidence
      .map(
        (one) => [one, places.placeOf(one.source, { start: one.surface[0], end: one.surface[1] })] as const,
      )
      .find(([, found]) => found !== undefined) ?? [undefined, undefined];
    const entity = entities.get(link.entity);
    if (first === undefined || place === undefined || entity === undefined) return [];
    const named = goldEntity(place.paper, link.entity);
    const key = linkKey(place.paper, named ?? "", entity.type, link);
    const verdict = named !== undefined && wanted.has(key) && !met.has(key) ? "hit" : "spurious";
    if (verdict === "hit") met.add(key);
    return [
      {
        ...measureOf(link),
        verdict,
        ...(link.role === "mentions" && {
          isNamed: listed.has(nameKey(place.paper, named ?? "", entity.type)),
        }),
        paper: place.paper,
        claim: claimOf(link, `${entity.name} [${entity.type}]`),
        quote: run.textOf(first.source).slice(first.start, first.end).replace(/\s+/g, " "),
        tier: link.tier,
        confidence: link.confidence,
        rule: first.rule,
      },
    ];
  });
  const missed = [...wanted].flatMap(([key, link]): Judgement[] => {
    if (met.has(key)) return [];
    const text = places.textOf(link.paper, link.part);
    const quote = text.slice(Math.max(0, link.start - 120), link.end + 120);
    const claim = claimOf(link, `${link.entity} [${link.type}]`);
    return [{ ...measureOf(link), verdict: "missed", paper: link.paper, claim, quote }];
  });
  return [...judged, ...missed];
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
