import { expect, test } from "vitest";
import { relationTypes, roles, tiers } from "../claim.ts";
import { voices } from "../evidence.ts";
import { entityTypes } from "../ids.ts";
import { filterLimits, type PaperFilter } from "./filter.ts";
import { querySchema } from "./query.ts";

const text: PaperFilter = { op: "text", text: "proof" };
const any = (count: number, part: PaperFilter): PaperFilter => ({ op: "or", of: Array(count).fill(part) });
const entity = { op: "entity", entity: "method:grpo", roles: ["uses"] };
const isTaken = (query: unknown) => querySchema.safeParse(query).success;

const places = [
  ["papers", (filter: unknown) => ({ kind: "papers", filter })],
  ["entities, linked", (papers: unknown) => ({ kind: "entities", linked: { roles: ["uses"], papers } })],
  [
    "entities, not linked",
    (papers: unknown) => ({ kind: "entities", notLinked: { roles: ["uses"], papers } }),
  ],
  ["results", (papers: unknown) => ({ kind: "results", papers })],
  ["matrix", (papers: unknown) => ({ kind: "matrix", papers })],
] as const;

test.each(places)("a filter's conditions are bounded in all, not only on each level: %s", (_where, asked) => {
  expect(filterLimits.conditions).toBe(64);
  expect(isTaken(asked(any(8, any(8, text))))).toBe(true);
  expect(isTaken(asked({ op: "and", of: [{ op: "not", of: any(8, any(8, text)) }, text] }))).toBe(false);
  expect(isTaken(asked(any(32, any(32, text))))).toBe(false);
});

test("a filter that is too large is told its bound", () => {
  const { error } = querySchema.safeParse({ kind: "papers", filter: any(32, any(3, text)) });
  expect(error?.issues[0]?.message).toContain("at most 64 conditions");
});

const twice = <Value>(values: readonly Value[]) => [...values, ...values];
test.each([
  ["roles", (some: typeof twice) => ({ kind: "papers", filter: { ...entity, roles: some(roles) } })],
  ["voices", (some: typeof twice) => ({ kind: "papers", filter: { ...entity, voices: some(voices) } })],
  ["types", (some: typeof twice) => ({ kind: "entities", types: some(entityTypes) })],
  ["linked roles", (some: typeof twice) => ({ kind: "entities", linked: { roles: some(roles) } })],
  [
    "relation types",
    (some: typeof twice) => ({
      kind: "entities",
      related: { entity: "method:grpo", types: some(relationTypes), direction: "to" },
    }),
  ],
  ["tiers", (some: typeof twice) => ({ kind: "landscape", tiers: some(tiers) })],
  [
    "search types",
    (some: typeof twice) => ({ kind: "search", text: "a", types: some(["paper", ...entityTypes]) }),
  ],
  ["except", (some: typeof twice) => ({ kind: "entities", except: some(Array(100).fill("method:grpo")) })],
])("a list is no longer than it can usefully be: %s", (_list, query) => {
  expect(isTaken(query((values) => [...values]))).toBe(true);
  expect(isTaken(query(twice))).toBe(false);
});
