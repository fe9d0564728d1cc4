import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { collectSourceFiles, extractGraph, loadLexicon, type SourceFile } from "@methodscape/extractor";
import { askQuestion, createEmbeddedStore } from "@methodscape/graph-api";
import { describe, expect, test } from "vitest";

const question = "papers using PRMs on MATH";
const seeds = fileURLToPath(new URL("../../../../shared/seeds", import.meta.url));

/** Titles of the direct answer, and the sentences beside them. */
async function askPrmsOnMath(files: readonly SourceFile[]) {
  const store = createEmbeddedStore(extractGraph(files, await loadLexicon()));
  const { answer } = await askQuestion(store, { question });
  if (answer?.kind !== "papers") throw new Error(`"${question}" was not answered with papers`);
  const quotes = answer.items.flatMap(({ evidence }) =>
    evidence.map(({ quote }) => (quote ?? "").replace(/\s+/g, " ")),
  );
  return { titles: answer.items.map(({ title }) => title), quotes };
}

/** In the shape of the real feed, in our own words: one paper uses a PRM on MATH; the others name both without doing so. */
const feed = `
Daily Papers
byAK and the research community

Dec 17

Labels by Bisection: Rewarding Single Steps

Where does a derivation first go wrong? We find the place by bisection and gather a million labels to train a Process Reward Model (PRM). Guided by it, a small model rises to 58.2% on the MATH benchmark.

  • 4 authors
·
Jun 5, 2024

Proofs for Every Step

Process Reward Models (PRMs) pass judgement without evidence, which is not enough. We state each step formally instead and check it with a prover. Step errors are found more often on the MATH benchmark.

  • 3 authors
·
Jun 4, 2025

Rewards for Schoolbook Sums

We train a process reward model (PRM) on word problems. It is evaluated on GSM8K.

  • 2 authors
·
Jul 1, 2024

Longer Chains

Fine-tuned on long solutions, our model scores 61.0% on MATH. No reward model is involved.

  • 5 authors
·
Aug 2, 2024
`;

describe(question, () => {
  test("gives the one paper that uses a PRM on MATH, with the sentences that say so, and not the one that finds PRMs wanting", async () => {
    const { titles, quotes } = await askPrmsOnMath([
      { path: "feed.txt", bytes: new TextEncoder().encode(feed) },
    ]);
    expect(titles).toEqual(["Labels by Bisection: Rewarding Single Steps"]);
    expect(quotes).toContainEqual(expect.stringContaining("to train a Process Reward Model (PRM)"));
    expect(quotes).toContainEqual(expect.stringContaining("on the MATH benchmark"));
  });

  // Registered only where the seeds are, so that a run without them skips nothing; the twin above always runs.
  if (existsSync(seeds)) {
    test("on the seeds", async () => {
      const { titles, quotes } = await askPrmsOnMath(await collectSourceFiles([seeds]));
      expect(titles).toEqual([
        "Improve Mathematical Reasoning in Language Models by Automated Process Supervision",
      ]);
      expect(quotes).toContainEqual(expect.stringContaining("train a Process Reward Model (PRM)"));
      expect(quotes).toContainEqual(expect.stringContaining("on the MATH benchmark"));
    });
  } else {
    process.stdout.write(
      `not asked of the seeds: there is no ${seeds.split("/").slice(-2).join("/")} beside the repository\n`,
    );
  }
});
