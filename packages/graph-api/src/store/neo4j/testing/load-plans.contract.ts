import { emptySnapshot } from "@methodscape/graph-model";
import { tinyGraph } from "@methodscape/graph-model/testing";
import { describe, expect, test } from "vitest";
import type { GraphStore } from "../../graph-store.ts";
import { snapshotReader } from "../../snapshot-reader.ts";
import { recordsOf } from "../../testing/records-of.ts";
import { loadPhases } from "../load/load-phases.ts";
import { changeStatements } from "../load/write-changes.ts";
import { markSources } from "../load/write-statements.ts";
import { type Explain, operatorsIn } from "./query-plans.contract.ts";

/** Holds the plans that a first load makes in an empty database, and keeps while the graph grows. */
export function describeLoadPlans(makeStore: () => Promise<GraphStore>, explain: Explain): void {
  describe("plans of a load", () => {
    test("find nodes by id alone, also when they are made while there is nothing", async () => {
      const store = await makeStore();
      await store.load(recordsOf(emptySnapshot));
      await store.close();
      const kept = (await statementsOfLoad()).filter((text) => text.startsWith("CYPHER replan=skip "));
      expect(kept.length).toBeGreaterThan(20);
      for (const text of kept) {
        const plan = await explain({ text, params: { rows: [], ids: [] } });
        const scans = operatorsIn(plan).filter((step) => /Scan|IndexSeek\b(?<!UniqueIndexSeek)/.test(step));
        expect(scans, text).toEqual([]);
      }
    });
  });
}

/** What is sent for the tiny graph when all of it is new, and when all of it differs. */
async function statementsOfLoad(): Promise<readonly string[]> {
  const texts = new Set<string>([markSources]);
  for (const phase of loadPhases) {
    if (phase.name !== "relation") texts.add(phase.lookUpText);
    for await (const { units } of phase.groups(snapshotReader(tinyGraph))) {
      const nodes = units.filter(({ kind }) => kind.form === "node");
      for (const created of [units, []]) {
        const changes = { created, changed: nodes, replaced: [], gone: [], touched: nodes };
        for (const { text } of changeStatements(changes)) texts.add(text);
      }
    }
  }
  return [...texts];
}
