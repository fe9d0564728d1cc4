import {
  type Board,
  describeDirection,
  describeOrder,
  describeProtocol,
  describeValue,
  type NodeId,
  type ResultRow,
} from "@methodscape/graph-model";
import { EvidenceList } from "./EvidenceList.tsx";
import { NodeLink } from "./NodeLink.tsx";
import { PossibleBadge } from "./PossibleBadge.tsx";

interface ResultBoardsProps {
  readonly boards: readonly Board[];
  readonly items: readonly ResultRow[];
  /** The paper whose panel it is: its title is not repeated below each of its results. */
  readonly about?: NodeId | undefined;
}

/** Results by protocol: only equal protocols are ranked against each other. */
export function ResultBoards({ boards, items, about }: ResultBoardsProps) {
  return (
    <>
      {boards.map((board) => {
        const rows = items.filter((item) => item.board === board.key);
        return rows.length === 0 ? null : (
          <BoardList key={board.key} board={board} rows={rows} about={about} />
        );
      })}
    </>
  );
}

interface BoardListProps {
  readonly board: Board;
  readonly rows: readonly ResultRow[];
  readonly about: NodeId | undefined;
}

function BoardList({ board, rows, about }: BoardListProps) {
  const direction = describeDirection(board.metric);
  // Places are those of the whole board: they are shown where it is shown whole.
  const isWhole = rows.length === board.count && rows.every(({ rank = 1 }) => rank <= board.count);
  return (
    <section className="board">
      <h4>
        {board.benchmark.name} · {board.gain ? "gain in " : ""}
        {board.metric}
      </h4>
      <p className="fine">
        {describeProtocol(board.protocol)}
        {direction !== undefined && ` · ${direction}`}
        {isWhole && board.ranked > 1 && ` · ${describeOrder(board)}`}
        {rows.length < board.count && ` · showing ${rows.length} of ${board.count}`}
      </p>
      <ol className="rows">
        {rows.map((row) => (
          <ResultItem key={row.id} row={row} ranked={isWhole} about={about} />
        ))}
      </ol>
    </section>
  );
}

interface ResultItemProps {
  readonly row: ResultRow;
  readonly ranked: boolean;
  readonly about: NodeId | undefined;
}

function ResultItem({ row, ranked, about }: ResultItemProps) {
  const systems = [row.model, row.method].filter((entity) => entity !== undefined);
  return (
    <li>
      <div className="result">
        {ranked && row.rank !== undefined && <span className="rank">{row.rank}.</span>}
        <strong className="value">{describeValue(row)}</strong>
        {systems.map((entity) => (
          <NodeLink key={entity.id} id={entity.id} type={entity.type} name={entity.name} />
        ))}
        {systems.length === 0 && (
          <span className="fine">{row.people === true ? "people, for comparison" : "system not named"}</span>
        )}
        <PossibleBadge tier={row.tier} confidence={row.confidence} />
      </div>
      {row.paper.id !== about && <NodeLink id={row.paper.id} type="paper" name={row.paper.title} />}
      <EvidenceList evidence={row.evidence} open={1} />
    </li>
  );
}
