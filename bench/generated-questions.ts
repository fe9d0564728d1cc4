import { seededRandom } from "../packages/graph-api/src/landscape/seeded-random.ts";
import type { EntityId, EntityType, QueryInput } from "../packages/graph-model/src/index.ts";
import { sharedNames } from "./generated-names.ts";

/** A question in a shape, about names that are drawn anew in each round. */
export interface GeneratedQuestion {
  readonly title: string;
  readonly ask: (round: number) => QueryInput;
}

const using = ["introduces", "uses"] as const;

/**
 * Questions about a generated graph, of the kinds that a page and a command ask. A name is drawn from all shared names
 * of its type; `most` are the one that most papers name.
 */
export function generatedQuestions(papers: number): readonly GeneratedQuestion[] {
  const names = sharedNames(papers);
  const any = (type: EntityType, round: number): EntityId => {
    const drawn = Math.floor(seededRandom(round * 7 + 3)() * names[type].length);
    return names[type][drawn]?.id ?? `${type}:none`;
  };
  const most = (type: EntityType): EntityId => names[type][0]?.id ?? `${type}:none`;
  const uses = (entity: EntityId, expand = false) =>
    ({ op: "entity", entity, roles: [...using], expand }) as const;
  const on = (entity: EntityId) => ({ op: "entity", entity, roles: ["evaluates-on" as const] }) as const;
  const paper = (round: number) =>
    `paper:generated-${String((round * 4931) % papers).padStart(7, "0")}` as const;
  const question = (title: string, ask: GeneratedQuestion["ask"]) => ({ title, ask });
  return [
    question("papers, newest", (round) => ({ kind: "papers", offset: round * 50 })),
    question("papers using a method", (round) => ({ kind: "papers", filter: uses(any("method", round)) })),
    question("papers using a method or its variants", (round) => ({
      kind: "papers",
      filter: uses(any("method", round), true),
    })),
    question("papers using a method, on a benchmark", (round) => ({
      kind: "papers",
      filter: { op: "and", of: [uses(any("method", round), true), on(any("benchmark", round))] },
    })),
    question("papers using the most used model", (round) => ({
      kind: "papers",
      filter: uses(most("model")),
      offset: round,
    })),
    question("papers with a result on a benchmark", (round) => ({
      kind: "papers",
      filter: { op: "result", benchmark: any("benchmark", round), minimum: 50 },
    })),
    question("entities, most papers", (round) => ({ kind: "entities", offset: round * 50 })),
    question("benchmarks, by name", () => ({ kind: "entities", types: ["benchmark"], order: "name" })),
    question("methods used on a benchmark", (round) => ({
      kind: "entities",
      types: ["method"],
      linked: { roles: [...using], papers: on(any("benchmark", round)) },
    })),
    question("variants of a method", (round) => ({
      kind: "entities",
      related: { entity: any("method", round), types: ["variant-of"], direction: "to" },
    })),
    question("results on a benchmark", (round) => ({ kind: "results", benchmark: any("benchmark", round) })),
    question("results of a model", (round) => ({ kind: "results", model: any("model", round) })),
    question("results on the most used benchmark", (round) => ({
      kind: "results",
      benchmark: most("benchmark"),
      minimum: 90,
      offset: round,
    })),
    question("search, a name", (round) => ({ kind: "search", text: `verifier bench ${round}` })),
    question("search, as one types", (round) => ({
      kind: "search",
      text: "reward".slice(0, 2 + (round % 5)),
    })),
    question("search, with a slip", (round) => ({ kind: "search", text: `verifeirbench ${round}` })),
    question("neighbourhood of a paper", (round) => ({ kind: "neighbourhood", node: paper(round) })),
    question("neighbourhood of a method", (round) => ({ kind: "neighbourhood", node: any("method", round) })),
    question("neighbourhood of the most used model", () => ({ kind: "neighbourhood", node: most("model") })),
  ];
}
