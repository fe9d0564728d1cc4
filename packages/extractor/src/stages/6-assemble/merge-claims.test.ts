import type { EntityId, Evidence, PaperId, TextPart } from "@methodscape/graph-model";
import { expect, test } from "vitest";
import type { EntryLink } from "../../model/claims.ts";
import type { PaperEntry } from "../../model/paper-entry.ts";
import { mergeLinks } from "./merge-claims.ts";

// mergeLinks uses an entry only as a key; two empty objects stand for two entries.
const first = {} as PaperEntry;
const second = {} as PaperEntry;
const paper: PaperId = "paper:one";
const paperOf = new Map([
  [first, paper],
  [second, paper],
]);
const grpo: EntityId = "method:grpo";

function evidence(part: TextPart, start: number): Evidence {
  return { source: "source:a", part, start, end: start + 10, surface: [start, start + 4], rule: "rule" };
}

function link(entry: PaperEntry, role: EntryLink["role"], more: Partial<EntryLink> = {}): EntryLink {
  return {
    entry,
    entity: grpo,
    role,
    polarity: "affirmed",
    tier: "shown",
    evidence: evidence("abstract", 0),
    ...more,
  };
}

test("the same claim of two entries is one link with the evidence of both, in the order of the text", () => {
  const [merged, ...others] = mergeLinks(
    [link(second, "uses", { evidence: evidence("abstract", 50) }), link(first, "uses", { tier: "possible" })],
    paperOf,
  );
  expect(others).toEqual([]);
  expect(merged?.tier).toBe("shown");
  expect(merged?.evidence).toEqual([evidence("abstract", 0), evidence("abstract", 50)]);
});

test("a mention says nothing beside a use of the same paper, but the instructor's note stays", () => {
  const links = mergeLinks(
    [
      link(first, "uses"),
      link(first, "mentions", { evidence: evidence("abstract", 90) }),
      link(second, "mentions", { evidence: evidence("note", 70) }),
    ],
    paperOf,
  );
  expect(links.map(({ role, evidence: rows }) => [role, rows.length])).toEqual([
    ["mentions", 1],
    ["uses", 1],
  ]);
  expect(links[0]?.evidence).toEqual([evidence("note", 70)]);
});

test("a use that is only possible does not hide a mention that is sure", () => {
  const links = mergeLinks([link(first, "uses", { tier: "possible" }), link(first, "mentions")], paperOf);
  expect(links.map(({ role }) => role)).toEqual(["mentions", "uses"]);
});

test("a denied use and an affirmed one are two claims", () => {
  const links = mergeLinks([link(first, "uses"), link(first, "uses", { polarity: "denied" })], paperOf);
  expect(links.map(({ id }) => id)).toEqual([
    "link:paper:one:uses:method:grpo",
    "link:paper:one:uses:method:grpo:denied",
  ]);
});
