import type { AnswerOf, EntityId, EntityRef, RelationType } from "@methodscape/graph-model";

type LineageAnswer = AnswerOf<"lineage">;

/** What a line is to another: "variant of PPO". */
export interface LineageTie {
  readonly type: RelationType;
  readonly to: EntityRef;
}

/** A line of the family tree. */
export interface LineageRow {
  readonly entity: EntityRef & { readonly year?: number | undefined };
  /** How far it is indented; it hangs on the nearest line above that is indented one less. */
  readonly indent: number;
  readonly isRoot: boolean;
  /** What it grew out of, of the entities in this lineage. */
  readonly ties: readonly LineageTie[];
  /** True when its only tie is to the line that it hangs on, so that the type alone says it all. */
  readonly hangsPlainly: boolean;
}

/**
 * A lineage as an indented list that reads from the oldest to the youngest: what the root grew out of, then the
 * root, then what grew out of it. Every entity stands once.
 */
export function lineageRows(answer: LineageAnswer): LineageRow[] {
  const { root, items } = answer;
  const ancestors = items.filter(({ depth }) => depth < 0);
  const rows: LineageRow[] = [];
  for (const start of ancestors.filter(({ id }) => !hasParent(answer, id, ancestors))) {
    hang(answer, start, undefined, 0, ancestors, rows);
  }
  for (const left of ancestors) hang(answer, left, undefined, 0, ancestors, rows);
  const parentIndent = Math.max(
    -1,
    ...rows.filter(({ entity }) => isParentOf(answer, entity.id, root.id)).map((row) => row.indent),
  );
  const parent = rows.at(-1)?.indent === parentIndent ? rows.at(-1)?.entity.id : undefined;
  hang(
    answer,
    root,
    parent,
    parentIndent + 1,
    items.filter(({ depth }) => depth > 0),
    rows,
  );
  return rows;
}

function hang(
  answer: LineageAnswer,
  entity: LineageRow["entity"],
  parent: EntityId | undefined,
  indent: number,
  among: LineageAnswer["items"],
  rows: LineageRow[],
): void {
  if (rows.some((row) => row.entity.id === entity.id)) return;
  const known = new Set([answer.root.id, ...answer.items.map(({ id }) => id)]);
  const ties = answer.relations
    .filter(({ from, to }) => from.id === entity.id && known.has(to.id))
    .map(({ type, to }) => ({ type, to }));
  const hangsPlainly = ties.length === 1 && ties[0]?.to.id === parent;
  rows.push({ entity, indent, isRoot: entity.id === answer.root.id, ties, hangsPlainly });
  for (const child of among) {
    if (isParentOf(answer, entity.id, child.id)) hang(answer, child, entity.id, indent + 1, among, rows);
  }
}

function hasParent(answer: LineageAnswer, id: EntityId, among: LineageAnswer["items"]): boolean {
  return among.some((other) => other.id !== id && isParentOf(answer, other.id, id));
}

function isParentOf({ relations }: LineageAnswer, parent: EntityId, child: EntityId): boolean {
  return relations.some(({ from, to }) => from.id === child && to.id === parent);
}
