import { isTextEvidence } from "@methodscape/graph-model";
import { tinyGraph } from "@methodscape/graph-model/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { auditSheet, readSheet, scoreSheet } from "./audit-sheet.ts";
import { createClaimReader } from "./describe-claim.ts";
import { auditedClaims, claimsOfTier, drawClaims } from "./draw-claims.ts";

const claims = claimsOfTier(tinyGraph, auditedClaims, "shown");

test("a draw has no claim twice, is never longer than what there is, and the same seed draws the same", () => {
  fc.assert(
    fc.property(fc.nat(50), fc.nat(), (count, seed) => {
      const drawn = drawClaims(claims, count, seed);
      expect(new Set(drawn).size).toBe(Math.min(count, claims.length));
      expect(drawClaims(claims, count, seed)).toEqual(drawn);
    }),
  );
});

test("every claim is drawn now and then", () => {
  const seen = new Set(Array.from({ length: 300 }, (_, seed) => drawClaims(claims, 1, seed)[0]?.id));
  expect(seen.size).toBe(claims.length);
});

test("only what is asked for is drawn from, and nothing that is only possible", () => {
  const roles = claimsOfTier(tinyGraph, ["roles"], "shown");
  expect(roles.length).toBeGreaterThan(0);
  expect(roles.every((claim) => claim.record === "link" && claim.role !== "mentions")).toBe(true);
  expect(claims.every(({ tier }) => tier === "shown")).toBe(true);
});

test("a sheet carries the sentence with the name marked, and counts once its boxes are filled in", () => {
  const sheet = auditSheet(claims.map(createClaimReader(tinyGraph)), claims.length, 1);
  expect(sheet).toMatch(/\[ \] “.+” introduces .+\n {4}(?:title|abstract): .*\[\[.+\]\]/);
  expect(() => scoreSheet(sheet, "sheet.txt")).toThrow(/^sheet\.txt, line 5: the box holds “”/);
  const first = sheet.replace("[ ]", "[n]").replaceAll("[ ]", "[y]");
  expect(scoreSheet(first, "sheet.txt")).toMatch(
    new RegExp(`^${claims.length - 1} of ${claims.length} true: .*\\[.*\\]\nfalse: `),
  );
  expect(readSheet(first, "sheet.txt").map(({ verdict }) => verdict)).toEqual(
    claims.map(({ id, evidence }, index) => ({
      claim: id,
      rule: expect.any(String),
      tier: "shown",
      sentences: evidence.filter(isTextEvidence).length,
      true: index > 0,
    })),
  );
  expect(() => scoreSheet("nothing", "sheet.txt")).toThrow(/no box/);
});

test("a sheet of an older version, which does not tell how many sentences there were, still counts", () => {
  const sheet =
    "[y] “Owls” introduces Owl [model]\n    abstract: We present [[Owl]].\n    (introduces/proposed; shown; link:owl)\n";
  expect(readSheet(sheet, "sheet.txt").map(({ verdict }) => verdict)).toEqual([
    { claim: "link:owl", rule: "introduces/proposed", tier: "shown", true: true },
  ]);
});

test("a box whose claim is not told is refused, not counted for no claim; the ends of lines do not matter", () => {
  const sheet =
    "[y] “Owls” introduces Owl [model]\n    abstract: We present [[Owl]].\n    (a/b; shown; 1; link:owl)\n";
  expect(readSheet(sheet.replaceAll("\n", "\r\n"), "sheet.txt")).toEqual(readSheet(sheet, "sheet.txt"));
  for (const broken of [sheet.replace("(a/b", "a/b"), sheet.replace(/ {4}abstract.*\n/, "")])
    expect(() => readSheet(broken, "sheet.txt")).toThrow(/^sheet\.txt, line 3: expected the rule/);
});
