import type { Entity, EntityId, Paper, PaperId } from "@methodscape/graph-model";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import type { EntityDraft } from "./describe-entity.ts";
import { type Namesake, namesakeEntities } from "./namesake-entities.ts";

// Protects the ids of things that share a name.

const whole: Entity = {
  record: "entity",
  id: "benchmark:trace",
  alsoIds: ["model:trace", "dataset:trace"],
  type: "benchmark",
  name: "TRACE",
  aliases: [],
  origin: "discovered",
};

function namesake(type: Entity["type"], id: PaperId, ...alsoIds: readonly PaperId[]): Namesake {
  const paper: Paper = {
    record: "paper",
    id,
    alsoIds: [...alsoIds],
    kind: "paper",
    title: "",
    authors: [],
    readings: [],
    read: [],
  };
  const group = { entry: undefined, mentions: [], places: [] };
  const wantedIds: readonly EntityId[] = [`${type}:trace`];
  const draft: EntityDraft = { type, name: "TRACE", aliases: [], origin: "discovered", wantedIds, group };
  return { coinage: { entity: whole.id, papers: [paper], introduced: true }, draft };
}

const none: ReadonlySet<EntityId> = new Set();

it("leaves things of different types their plain ids, and the first what else the whole answered to", () => {
  const entities = namesakeEntities(
    whole,
    [namesake("model", "paper:a"), namesake("benchmark", "paper:b")],
    none,
  );
  expect(entities.map(({ id }) => id)).toEqual(["model:trace", "benchmark:trace"]);
  expect(entities[0]?.alsoIds).toContain("dataset:trace");
});

it("marks a later one by its paper, and lets it answer to the marks of the paper's former ids", () => {
  const later = namesake("model", "paper:arxiv:2905.00001", "paper:its-title");
  const [, second] = namesakeEntities(whole, [namesake("model", "paper:a"), later], none);
  const [, former] = namesakeEntities(
    whole,
    [namesake("model", "paper:a"), namesake("model", "paper:its-title")],
    none,
  );
  expect(second?.id).toMatch(/^model:trace~[0-9a-f]{4}$/);
  expect(second?.alsoIds).toContain(former?.id);
});

it("takes no id that another entity has", () => {
  const [only] = namesakeEntities(whole, [namesake("model", "paper:a")], new Set(["model:trace"]));
  expect(only?.id).toMatch(/^model:trace~[0-9a-f]{4}$/);
});

it("gives every thing an id of its own, and no id to two, however many there are", async () => {
  await fc.assert(
    fc.property(
      fc.uniqueArray(fc.nat(100_000), { minLength: 1, maxLength: 600 }),
      fc.boolean(),
      (numbers, mixed) => {
        const entities = namesakeEntities(
          whole,
          numbers.map((number) =>
            namesake(mixed && number % 2 === 0 ? "model" : "benchmark", `paper:${number}`),
          ),
          none,
        );
        expect(new Set(entities.map(({ id }) => id)).size).toBe(numbers.length);
        const ids = new Set(entities.map(({ id }) => id));
        expect(entities.flatMap(({ alsoIds }) => alsoIds).some((id) => ids.has(id))).toBe(false);
        expect(entities.some(({ id, alsoIds }) => [id, ...alsoIds].includes(whole.id))).toBe(true);
      },
    ),
    { numRuns: 30 },
  );
});
