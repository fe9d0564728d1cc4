import type { EntityType } from "@methodscape/graph-model";
import { useMemo, useState } from "react";
import { denseMatrix, type Matrix } from "../../core/dense-matrix.ts";
import { hasFilters, noFilters } from "../../core/filters.ts";
import type { MapData } from "../../core/map-data.ts";
import { visibleMatrix } from "../../core/visible-matrix.ts";
import { visibleNodes } from "../../core/visible-nodes.ts";
import { askQuery } from "../../sources/http-graph-source.ts";
import { useExplorer } from "../../ui/explorer-context.ts";
import { Failed } from "../../ui/Failed.tsx";
import { lastValue, useReply } from "../../ui/use-reply.ts";
import { Waiting } from "../../ui/Waiting.tsx";
import { type Cell, CellPapers } from "./CellPapers.tsx";
import { MatrixTable } from "./MatrixTable.tsx";
import { TypeSelect } from "./TypeSelect.tsx";

const firstLimit = 20;
/** The API gives no more than this. */
const lastLimit = 100;

/** How many papers join two kinds of entity; an empty cell says "not seen together in what was read". */
export function MatrixView({ map }: { readonly map: MapData }) {
  const [rows, setRows] = useState<EntityType>("method");
  const [columns, setColumns] = useState<EntityType>("benchmark");
  const [limit, setLimit] = useState(firstLimit);
  const [cell, setCell] = useState<Cell | undefined>(undefined);
  const reply = useReply(`${rows} ${columns}`, (signal) =>
    askQuery<"matrix">({ kind: "matrix", rows, columns, limit: lastLimit }, signal),
  );
  const whole = lastValue(reply)?.answer;
  const [{ filters }] = useExplorer();
  // Which types there are is chosen above the matrix; whatever else the legend leaves out is left out here, too.
  const others = useMemo(() => ({ ...filters, hiddenTypes: noFilters.hiddenTypes }), [filters]);
  const isNarrowed = hasFilters(others);
  const visible = useMemo(() => visibleNodes(map, others), [map, others]);
  const left = useMemo(
    () => (whole === undefined || !isNarrowed ? whole : visibleMatrix(whole, visible)),
    [whole, isNarrowed, visible],
  );
  const answer = useMemo(() => (left === undefined ? undefined : denseMatrix(left, limit)), [left, limit]);
  const choose = (set: (type: EntityType) => void) => (type: EntityType) => {
    setCell(undefined);
    set(type);
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="sheet matrix" aria-label="Matrix" tabIndex={0}>
      <div className="matrix-choice">
        <TypeSelect label="Rows" value={rows} onChange={choose(setRows)} />
        <TypeSelect label="Columns" value={columns} onChange={choose(setColumns)} />
        {answer !== undefined && <Extent answer={answer} />}
        {answer !== undefined && limit < lastLimit && hasMore(answer) && (
          <button type="button" onClick={() => setLimit(Math.min(lastLimit, limit * 2))}>
            Show more
          </button>
        )}
      </div>
      <p className="fine">
        Papers that link to both. An empty cell was not seen together in what was read.
        {isNarrowed &&
          ` Only what the legend leaves is counted${whole !== undefined && hasMore(whole) ? `, of the ${lastLimit} rows and columns with the most papers` : ""}.`}
      </p>
      {reply.kind === "failed" && <Failed message={reply.message} retry={reply.retry} />}
      {answer === undefined && reply.kind === "loading" && <Waiting label="Counting …" />}
      {answer !== undefined && <MatrixTable answer={answer} chosen={cell} onCell={setCell} />}
      {cell !== undefined && <CellPapers cell={cell} onClose={() => setCell(undefined)} />}
    </section>
  );
}

function Extent({ answer }: { readonly answer: Matrix }) {
  return (
    <span className="fine" role="status">
      showing {answer.rows.length} of {answer.totalRows} rows, {answer.columns.length} of{" "}
      {answer.totalColumns} columns
    </span>
  );
}

function hasMore({ rows, totalRows, columns, totalColumns }: Matrix): boolean {
  return rows.length < totalRows || columns.length < totalColumns;
}
