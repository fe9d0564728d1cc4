import * as z from "zod/mini";

/** What a stored property holds. Neo4j's own names; JSON is a STRING that holds a nested value. */
export type PropertyType =
  | "STRING"
  | "INTEGER"
  | "FLOAT"
  | "BOOLEAN"
  | "LIST<STRING>"
  | "LIST<INTEGER>"
  | "JSON";

export interface StoredProperty {
  readonly name: string;
  readonly type: PropertyType;
}

/** The part of a JSON Schema that tells which type a property is stored as. */
const fieldSchema = z.object({ type: z.optional(z.string()), items: z.optional(z.unknown()) });
const textSchema = z.object({ type: z.literal("string") });
const recordSchema = z.object({ properties: z.record(z.string(), fieldSchema) });

const plainTypes: Readonly<Record<string, PropertyType>> = {
  string: "STRING",
  integer: "INTEGER",
  number: "FLOAT",
  boolean: "BOOLEAN",
};

/** Properties of one type. */
export function propertiesOf(type: PropertyType, ...names: readonly string[]): readonly StoredProperty[] {
  return names.map((name) => ({ name, type }));
}

/** The properties as which the fields of a record are stored, by the rules of `toProperties`. */
export function storedProperties(
  schema: z.ZodMiniType,
  leaveOut: readonly string[] = [],
): readonly StoredProperty[] {
  const { properties } = z.parse(recordSchema, z.toJSONSchema(schema));
  return Object.entries(properties)
    .filter(([name]) => name !== "record" && !leaveOut.includes(name))
    .map(([name, field]) => storedAs(name, field));
}

function storedAs(name: string, { type = "", items }: z.infer<typeof fieldSchema>): StoredProperty {
  if (type === "array" && z.safeParse(textSchema, items).success) return { name, type: "LIST<STRING>" };
  const plain = plainTypes[type];
  return plain === undefined ? { name: `${name}Json`, type: "JSON" } : { name, type: plain };
}
