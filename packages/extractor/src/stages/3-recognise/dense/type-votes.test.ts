import { describe, expect, it } from "vitest";
import { addVote, leadingType, type TypeVotes, typeOfName } from "./type-votes.ts";

describe("leadingType", () => {
  it("weighs methods and models together before it tells them apart", () => {
    const votes: TypeVotes = new Map();
    addVote(votes, "Foo", "dataset", 3);
    addVote(votes, "Foo", "model", 2.5);
    addVote(votes, "Foo", "method", 1);
    expect(leadingType(votes, "Foo")).toEqual({ type: "model", points: 3.5 });
  });

  it("knows nothing of a name without a vote", () => {
    const votes: TypeVotes = new Map();
    addVote(votes, "Foo", undefined, 3);
    expect(leadingType(votes, "Foo")).toBeUndefined();
  });
});

describe("typeOfName", () => {
  it("asks the singular for a plural, and takes the rest for methods", () => {
    const votes: TypeVotes = new Map();
    addVote(votes, "STS", "concept", 2);
    addVote(votes, "GCN", "model", 2);
    expect([typeOfName(votes, "STS"), typeOfName(votes, "GCNs"), typeOfName(votes, "Bar")]).toEqual([
      "concept",
      "model",
      "method",
    ]);
  });
});
