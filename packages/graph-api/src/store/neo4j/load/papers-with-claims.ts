import { addToList, type Link, type Paper, type Result } from "@methodscape/graph-model";
import { GraphApiError } from "../../../graph-api-error.ts";
import type { SnapshotReader } from "../../snapshot-reader.ts";

/** A paper with all that is claimed of it. */
export interface PaperWithClaims {
  readonly paper: Paper;
  readonly links: readonly Link[];
  readonly results: readonly Result[];
}

/**
 * Joins papers with their links and results, without more than a few papers in memory. The three lists are sorted by
 * id, and the id of a claim is its kind, the id of its paper, a colon and more (`linkId`, `resultId`): so claims come
 * in the order of their papers, except where the id of one paper is the start of another's. Such a paper waits until
 * those others are through, and what is met of its claims meanwhile is kept for it.
 * @throws {GraphApiError} `bad-request` for a claim that stands elsewhere.
 */
export async function* papersWithClaims(snapshot: SnapshotReader): AsyncGenerator<PaperWithClaims> {
  const links = createCursor(snapshot.read("link"));
  const results = createCursor(snapshot.read("result"));
  // Each that waits has an id which starts with that of the one below it.
  const waiting: Paper[] = [];
  const release = async () => {
    const paper = waiting.pop();
    if (paper === undefined) return [];
    const others = new Set(waiting.map(({ id }) => id));
    return [{ paper, links: await links.of(paper.id, others), results: await results.of(paper.id, others) }];
  };
  for await (const paper of snapshot.read("paper")) {
    for (let top = waiting.at(-1); top !== undefined && !standsBefore(top.id, paper.id); top = waiting.at(-1))
      yield* await release();
    waiting.push(paper);
  }
  while (waiting.length > 0) yield* await release();
  await links.end();
  await results.end();
}

/** True when claims of `longer` stand before or among those of `id`. */
function standsBefore(id: string, longer: string): boolean {
  return longer.startsWith(id) && longer.charAt(id.length) <= ":";
}

interface Cursor<Claim> {
  /** The claims of a paper, which come next; those of papers that wait may stand among them. */
  of(paper: Paper["id"], waiting: ReadonlySet<Paper["id"]>): Promise<readonly Claim[]>;
  /** Checks that nothing is left. */
  end(): Promise<void>;
}

function createCursor<Claim extends Link | Result>(claims: AsyncIterable<Claim>): Cursor<Claim> {
  const rest = claims[Symbol.asyncIterator]();
  const kept = new Map<Paper["id"], Claim[]>();
  let next: Promise<IteratorResult<Claim>> | undefined;
  const peek = async (): Promise<Claim | undefined> => {
    next ??= rest.next();
    const result = await next;
    return result.done === true ? undefined : result.value;
  };
  return {
    of: async (paper, waiting) => {
      for (let claim = await peek(); claim !== undefined; claim = await peek()) {
        if (claim.paper !== paper && !waiting.has(claim.paper)) break;
        addToList(kept, claim.paper, claim);
        next = undefined;
      }
      const own = kept.get(paper) ?? [];
      kept.delete(paper);
      return own;
    },
    end: async () => {
      const left = await peek();
      if (left === undefined) return;
      throw new GraphApiError(
        "bad-request",
        `${left.id} does not stand where the claims of ${left.paper} are expected; extract the snapshot again`,
      );
    },
  };
}
