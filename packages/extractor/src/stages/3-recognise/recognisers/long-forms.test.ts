import { describe, expect, it } from "vitest";
import { matchLongForm } from "./long-forms.ts";

describe("matchLongForm", () => {
  it.each([
    ["GRPO", "we use Group Relative Policy Optimization", "Group Relative Policy Optimization"],
    ["OVM", "the Outcome-supervision Value Model", "Outcome-supervision Value Model"],
    ["AF1", "an All-for-One subgraph", "All-for-One subgraph"],
    ["Concrete", "CONtinuous relaxation of disCRETE", "CONtinuous relaxation of disCRETE"],
  ])("%s in %j", (short, text, long) => {
    expect(text.slice(matchLongForm(short, text))).toBe(long);
  });

  it("gives nothing when a letter is missing or the first one starts no word", () => {
    expect(matchLongForm("XYZ", "some other words")).toBeUndefined();
    expect(matchLongForm("RM", "for more")).toBeUndefined();
  });
});
