import {
  type AnswerOf,
  type EntityId,
  type EntityRef,
  type EntityType,
  entityIdSchema,
  entityTypeOf,
  type PaperId,
  paperIdSchema,
  type QueryOf,
} from "@methodscape/graph-model";
import * as z from "zod/mini";
import { assembleMatrix, type MatrixSide, matrixSide } from "../../../analysis/matrix/assemble-matrix.ts";
import { paperRef } from "../../../analysis/rows/node-refs.ts";
import { textKey } from "../../../analysis/text-key.ts";
import { compileMatrixCells, compileMatrixSide } from "../../cypher/compile-matrix.ts";
import type { RunStatement } from "../connection/connection.ts";
import type { EntityTable } from "../read/entity-table.ts";
import { readPaperEnds } from "../read/read-part.ts";
import { parseStored } from "../read/record-properties.ts";

type Query = QueryOf<"matrix">;

const sideSchema = z.object({ id: entityIdSchema, papers: z.int() });
const cellSchema = z.object({
  row: entityIdSchema,
  column: entityIdSchema,
  papers: z.array(paperIdSchema),
});

/** Which papers work with both of two: Neo4j counts, and reads the papers of the cells that are shown. */
export async function answerMatrix(
  run: RunStatement,
  table: EntityTable,
  query: Query,
): Promise<AnswerOf<"matrix">> {
  const rows = await readSide(run, query, query.rows);
  const columns = query.rows === query.columns ? rows : await readSide(run, query, query.columns);
  const nameOf = (id: EntityId) => table.get(id)?.nameKey ?? textKey(id);
  const rowSide = matrixSide(rows, nameOf, query.limit);
  const columnSide = matrixSide(columns, nameOf, query.limit);
  const cells = await readCells(run, query, idsOf(rowSide), idsOf(columnSide));
  const papers = await readPaperEnds(run, [...cells.values()].flat());
  return assembleMatrix(
    rowSide,
    columnSide,
    (id) => refIn(table, id),
    (row, column) => (cells.get(cellKey(row, column)) ?? []).map((id) => paperRef({ papers }, id)),
  );
}

function idsOf({ shown }: MatrixSide): readonly EntityId[] {
  return shown.map(({ id }) => id);
}

async function readSide(
  run: RunStatement,
  query: Query,
  type: EntityType,
): Promise<ReadonlyMap<EntityId, { readonly length: number }>> {
  const rows = await run(compileMatrixSide(query, type));
  return new Map(
    rows.map((row) => {
      const { id, papers } = parseStored(sideSchema, () => row, row.id);
      return [id, { length: papers }];
    }),
  );
}

async function readCells(
  run: RunStatement,
  query: Query,
  rows: readonly EntityId[],
  columns: readonly EntityId[],
): Promise<ReadonlyMap<string, readonly PaperId[]>> {
  if (rows.length === 0 || columns.length === 0) return new Map();
  const cells = await run(compileMatrixCells(query, rows, columns));
  return new Map(
    cells.map((cell) => {
      const { row, column, papers } = parseStored(cellSchema, () => cell, cell.row);
      return [cellKey(row, column), papers];
    }),
  );
}

function cellKey(row: EntityId, column: EntityId): string {
  return `${row} ${column}`;
}

function refIn(table: EntityTable, id: EntityId): EntityRef {
  const entity = table.get(id);
  return { id, type: entity?.type ?? entityTypeOf(id), name: entity?.name ?? id };
}
