import type { EntityType } from "@methodscape/graph-model";
import { entityTypes } from "@methodscape/graph-model";
import type { Candidate } from "../../../model/mention.ts";
import { genericNames } from "../vocabulary/generic-names.ts";
import type { LocalName } from "../weighing/decide-names.ts";
import type { SpelledName } from "./spelled-name.ts";

/** A spelling that some entry made a name, with what it names; plain data. */
export type NameForOthers = readonly [spelling: string, candidate: Candidate];

interface SharedName {
  readonly name: string;
  readonly alias: string | undefined;
  readonly votes: Map<EntityType, number>;
}

/**
 * The names that entries of this run made, for recognition in all others: only such as can hardly be ordinary words,
 * each with the type that most entries give it (an introduction counts ten). A short form that two entries define
 * differently is left out.
 */
export function namesForOthers(entries: Iterable<readonly SpelledName[]>): NameForOthers[] {
  const shared = new Map<string, SharedName | "contested">();
  for (const localNames of entries) {
    for (const { local, name, alias } of localNames) {
      if (!isForOthers(local)) continue;
      const known = shared.get(local.name);
      if (known === "contested") continue;
      if (
        known !== undefined &&
        known.alias !== undefined &&
        alias !== undefined &&
        known.name.toLowerCase() !== name.toLowerCase()
      ) {
        shared.set(local.name, "contested");
        continue;
      }
      const votes = known?.votes ?? new Map<EntityType, number>();
      votes.set(local.type, (votes.get(local.type) ?? 0) + (local.introduced ? 10 : 1));
      const spelled =
        known?.alias === undefined || (alias !== undefined && name < known.name) ? { name, alias } : known;
      shared.set(local.name, { name: spelled.name, alias: spelled.alias ?? known?.alias, votes });
    }
  }
  return [...shared].flatMap(([spelling, name]) =>
    name === "contested" ? [] : [[spelling, candidateOf(name)] as const],
  );
}

/** Shorter ones are labels elsewhere: "(O1) a lack of …". */
const shortest = 4;

/** Only such names as can hardly be anything else: neither ordinary words nor what everybody calls a format or an office (MIDI, NASA). */
export function isForOthers({ name, distinctive, doubtful }: LocalName): boolean {
  return distinctive && !doubtful && name.length >= shortest && !genericNames.has(name.toLowerCase());
}

function candidateOf({ name, alias, votes }: SharedName): Candidate {
  const [type] = [...entityTypes].sort((left, right) => (votes.get(right) ?? 0) - (votes.get(left) ?? 0));
  const origin = alias === undefined ? "discovered" : "abbreviation";
  return { type: type ?? "method", name, origin, alias, lent: true };
}
