import { expect, test } from "vitest";
import { gatherClaims } from "../../gather-claims.ts";
import { relateEntities } from "../../relate-entities.ts";
import { buildEntry } from "../../testing/build-entry.ts";
import { claimLines } from "../../testing/claim-lines.ts";

const noLexicon = { entries: [], ambiguous: [] };

/** What a paper with an arXiv id claims of a name that the lexicon lists without year or reference. */
function claimed(sentence: string): readonly string[] {
  const marked = buildEntry([sentence]);
  const entry = { ...marked.entry, arxivId: "2406.00001" };
  const { entities } = marked.resolution;
  const mentions = marked.resolution.mentions.map((mention) => ({ ...mention, entry }));
  const inputs = [{ document: marked.document, entries: [entry] }];
  const read = relateEntities(inputs, { entities, mentions }, noLexicon).value;
  return claimLines(gatherClaims(read, entities, noLexicon), marked);
}

test("a listed name without a year is a paper's own where it is named there and written as coined", () => {
  expect(claimed("We propose an algorithm named {method:DeltaPRM} for labels.")).toContain(
    "introduces method:DeltaPRM",
  );
});

test("a listed word without a year stays from elsewhere: nothing says that it is new", () => {
  expect(claimed("We propose rules that follow a technique called {method:Weaving}.")).not.toContain(
    "introduces method:Weaving",
  );
});
