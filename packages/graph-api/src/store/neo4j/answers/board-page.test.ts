import fc from "fast-check";
import { expect, test } from "vitest";
import { boardPage } from "./board-page.ts";

const sizes: Readonly<Record<string, number>> = { a: 3, b: 9, c: 3, d: 0 };
const size = (board: string) => sizes[board] ?? 0;
const order = ["b", "a", "c", "d"];

/** All results in their order, each as its board and its number there. */
function listed(counts: readonly { rank: number; board: string; count: number }[]): readonly string[] {
  return counts
    .toSorted(
      (left, right) => left.rank - right.rank || order.indexOf(left.board) - order.indexOf(right.board),
    )
    .flatMap(({ rank, board, count }) =>
      Array.from({ length: count }, (_, number) => `${board} ${rank} ${number}`),
    );
}

test("a page among all results is the page among those on its boards", () => {
  const count = fc.record({
    rank: fc.nat(2),
    board: fc.constantFrom("a", "b", "c", "d"),
    count: fc.integer({ min: 1, max: 4 }),
  });
  const counts = fc.uniqueArray(count, { selector: ({ rank, board }) => `${rank} ${board}`, maxLength: 10 });
  fc.assert(
    fc.property(counts, fc.nat(12), fc.integer({ min: 1, max: 9 }), (found, offset, limit) => {
      const expected = listed(found).slice(offset, offset + limit);
      const page = boardPage(found, { offset, limit }, size);
      const onBoards = listed(found.filter(({ board }) => page.boards.includes(board)));
      expect(onBoards.slice(page.offset, page.offset + page.limit)).toEqual(expected);
      expect(page.boards).toEqual(
        order.filter((board) => expected.some((result) => result.startsWith(board))),
      );
    }),
    { numRuns: 500 },
  );
});
