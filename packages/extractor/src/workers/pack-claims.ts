import { type Evidence, isTextEvidence } from "@methodscape/graph-model";
import type { EntryClaims, EntryLink, EntryResult } from "../model/claims.ts";
import type { PaperEntry } from "../model/paper-entry.ts";

/** The claims of a shard's entries as JSON: it crosses between threads faster than the objects would. */
export type PackedClaims = string;

/** The claims of an entry; their offsets count from `base`. */
export interface ReadClaims {
  readonly base: number;
  readonly claims: EntryClaims;
}

/** The claims of an entry without the entry, which both sides know by its place. */
interface BareClaims extends Omit<EntryClaims, "entry" | "links" | "results"> {
  readonly links: readonly Omit<EntryLink, "entry">[];
  readonly results: readonly Omit<EntryResult, "entry">[];
}

/** The claims of a shard's entries, in their order; offsets count from the start of the source. */
export function packClaims(read: readonly ReadClaims[]): PackedClaims {
  return JSON.stringify(
    read.map(({ base, claims }): BareClaims => {
      const moved = <Claim extends { readonly evidence: Evidence }>(claim: Claim): Claim => ({
        ...claim,
        evidence: movedEvidence(claim.evidence, base),
      });
      return {
        links: claims.links.map(({ entry: _, ...link }) => moved(link)),
        relations: claims.relations.map(moved),
        results: claims.results.map(({ entry: _, ...result }) => moved(result)),
        families: claims.families.map(moved),
      };
    }),
  );
}

function movedEvidence(evidence: Evidence, by: number): Evidence {
  if (!isTextEvidence(evidence)) return evidence;
  const [from, to] = evidence.surface;
  return { ...evidence, start: evidence.start + by, end: evidence.end + by, surface: [from + by, to + by] };
}

/** The claims again, with the entries of the shard as the main thread knows them. */
export function unpackClaims(packed: PackedClaims, entries: readonly PaperEntry[]): EntryClaims[] {
  // What `packClaims` of this very program wrote.
  const read = JSON.parse(packed) as BareClaims[];
  return read.map(({ links, relations, results, families }, at) => {
    const entry = entries[at];
    if (entry === undefined)
      throw new RangeError(`a worker read ${read.length} entries of ${entries.length}`);
    return {
      entry,
      links: links.map((link) => ({ entry, ...link })),
      relations,
      results: results.map((result) => ({ entry, ...result })),
      families,
    };
  });
}
