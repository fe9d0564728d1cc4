import type { BibtexEntry } from "./parse-bibtex.ts";

/** What a paper has from the volume that it stands in: its date, never its title, address or abstract. */
const inherited = ["date", "year", "month"];

/** Entries with the fields that they have through `crossref` (the date of the volume) or `xdata` (everything). */
export function inheritFields(entries: readonly BibtexEntry[]): BibtexEntry[] {
  const byKey = new Map(entries.map((entry) => [entry.key.toLowerCase(), entry]));
  return entries.map((entry) => {
    const volume = byKey.get((entry.fields.get("crossref") ?? "").trim().toLowerCase());
    const shared = byKey.get((entry.fields.get("xdata") ?? "").trim().toLowerCase());
    const hasDate = inherited.some((name) => entry.fields.has(name) && name !== "month");
    const fields = new Map(entry.fields);
    for (const [name, value] of [
      ...(hasDate ? [] : inherited.map((name) => [name, volume?.fields.get(name)] as const)),
      ...(shared?.fields ?? []),
    ])
      if (value !== undefined && !fields.has(name)) fields.set(name, value);
    return { ...entry, fields };
  });
}
