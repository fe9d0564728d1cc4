import { protocolKey } from "@methodscape/graph-model";
import type { EntryResult } from "../../../model/claims.ts";

/**
 * Several absolute values that one text gives one system on one board differ by a condition that nobody read: they are
 * all only `possible`. A value that is stated twice is one; of nameless others each may be another's.
 */
export function oneValueABoard(results: readonly EntryResult[]): EntryResult[] {
  const valuesOf = new Map<string, Set<number>>();
  for (const result of results) {
    const key = systemOnBoard(result);
    valuesOf.set(key, (valuesOf.get(key) ?? new Set()).add(result.value));
  }
  return results.map((result) =>
    isOpen(result) || (valuesOf.get(systemOnBoard(result))?.size ?? 0) < 2
      ? result
      : { ...result, tier: "possible" },
  );
}

function isOpen({ gain, model, method, subject, people }: EntryResult): boolean {
  return gain || (model === undefined && method === undefined && !subject && people !== true);
}

function systemOnBoard(result: EntryResult): string {
  const { benchmark, metric, unit, model = "", method = "", subject, people, gain, protocol } = result;
  return JSON.stringify([
    benchmark,
    metric,
    unit,
    model,
    method,
    subject,
    people === true,
    gain,
    protocolKey(protocol),
  ]);
}
