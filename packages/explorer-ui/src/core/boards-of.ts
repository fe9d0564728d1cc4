import type { Board, ResultRow } from "@methodscape/graph-model";

/** The boards that some results stand on, in the order of the results, with how many of them stand there. */
export function boardsOf(results: readonly ResultRow[]): Board[] {
  const boards = new Map<string, Board>();
  for (const { board, benchmark, metric, unit, gain, protocol, rank } of results) {
    const places = rank === undefined ? 0 : 1;
    const known = boards.get(board);
    boards.set(
      board,
      known === undefined
        ? { key: board, benchmark, metric, unit, gain, protocol, count: 1, ranked: places }
        : { ...known, count: known.count + 1, ranked: known.ranked + places },
    );
  }
  return [...boards.values()];
}
