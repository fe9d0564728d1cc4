import { describe, expect, it } from "vitest";
import { caseVariants } from "./case-variants.ts";

describe("caseVariants", () => {
  it("gives small letters, a capital at the start and capitals throughout", () => {
    expect(caseVariants("LOng Fold of Paper")).toEqual([
      "long fold of paper",
      "Long fold of paper",
      "Long Fold of Paper",
    ]);
  });

  it("leaves a single word and what is written already alone", () => {
    expect(caseVariants("QuillNet")).toEqual([]);
    expect(caseVariants("folded paper")).not.toContain("folded paper");
  });
});
