import { describe, expect, it } from "vitest";
import { isInitialism, isInitialismButOne, matchLongForm } from "./long-forms.ts";

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

describe("isInitialism", () => {
  it.each([
    ["EVER", "Exact Volumetric Ellipsoid Rendering"],
    ["SALOVA", "Segment-Augmented Long Video Assistant"],
    ["DART", "Denoising Autoregressive Transformer"],
  ])("%s is %s", (short, long) => {
    expect(isInitialism(short, long)).toBe(true);
  });

  it.each([
    ["MagNet", "We Never Know How Text Works"],
    ["TRACE", "Temporal Grounding Video LLM"],
    ["DART", "Diffusion Across Real Text Forms"],
  ])("%s is not %s", (short, long) => {
    expect(isInitialism(short, long)).toBe(false);
  });
});

describe("isInitialismButOne", () => {
  it("passes over one word inside, never the first or the last", () => {
    expect(isInitialismButOne("KMM", "Key Frame Mask Mesh")).toBe(true);
    expect(isInitialismButOne("KMM", "Wet Key Mask Mesh")).toBe(false);
    expect(isInitialismButOne("KMM", "Key Mask Mesh Folding")).toBe(false);
    expect(isInitialismButOne("KMM", "Key Frame Sheet Mask Mesh")).toBe(false);
  });

  it("asks for three capitals", () => {
    expect(isInitialismButOne("KM", "Key Frame Mesh")).toBe(false);
    expect(isInitialismButOne("MagNet", "Mesh of A Great Net")).toBe(false);
  });
});
