import * as z from "zod/mini";

/** A node as a person's own Cypher gives it, with all its properties. */
export interface CypherNode {
  readonly labels: string[];
  readonly properties: Record<string, CypherCell>;
}

/** A relationship; `forward` is there in a path, and tells whether the path walks along it. */
export interface CypherRelationship {
  readonly type: string;
  readonly forward?: boolean | undefined;
  readonly properties: Record<string, CypherCell>;
}

/**
 * A value that Cypher gives. Objects are marked by what they are, so that a map never looks like a node; a path is its
 * nodes and relationships in turn; dates, durations and points are text.
 */
export type CypherCell =
  | null
  | boolean
  | number
  | string
  | CypherCell[]
  | { node: CypherNode }
  | { relationship: CypherRelationship }
  | { path: CypherCell[] }
  | { map: Record<string, CypherCell> };

export const cypherCellSchema: z.ZodMiniType<CypherCell> = z.lazy(() => {
  const properties = z.record(z.string(), cypherCellSchema);
  return z.union([
    z.null(),
    z.boolean(),
    z.number(),
    z.string(),
    z.array(cypherCellSchema),
    z.object({ node: z.object({ labels: z.array(z.string()), properties }) }),
    z.object({
      relationship: z.object({ type: z.string(), forward: z.optional(z.boolean()), properties }),
    }),
    z.object({ path: z.array(cypherCellSchema) }),
    z.object({ map: properties }),
  ]);
});

/** The most rows and seconds that one statement may take, and how many it may where nobody says. */
export const cypherLimits = { rows: 10_000, seconds: 600, defaultRows: 200, defaultSeconds: 10 } as const;

/** POST /api/cypher: a statement that only reads, with its parameters, and how many rows to give at most. */
export const cypherRequestSchema = z.object({
  text: z.string().check(z.minLength(1), z.maxLength(50_000)),
  params: z._default(z.record(z.string(), z.unknown()), {}),
  limitRows: z._default(z.int().check(z.minimum(1), z.maximum(cypherLimits.rows)), cypherLimits.defaultRows),
});

/** The rows of a statement, a cell for each column. */
export const cypherReplySchema = z.object({
  columns: z.array(z.string()),
  rows: z.array(z.array(cypherCellSchema)),
  /** Why there are more rows than these: the limit of rows, or of the size of a reply; null when these are all. */
  cut: z.nullable(z.enum(["rows", "size"])),
});
export type CypherReply = z.infer<typeof cypherReplySchema>;
