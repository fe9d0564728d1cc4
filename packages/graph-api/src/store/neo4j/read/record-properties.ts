import * as z from "zod/mini";
import { GraphApiError } from "../../../graph-api-error.ts";

/** What a node or relationship can hold: no nested value. */
export type Property = string | number | boolean | readonly string[] | readonly number[];
export type Properties = Readonly<Record<string, Property>>;

/** A nested field is kept as JSON under its name and this ending. */
const nestedEnding = "Json";

/** The fields of a record as properties. Fields that are absent stay absent. */
export function toProperties(
  record: Readonly<Record<string, unknown>>,
  leaveOut: readonly string[] = [],
): Properties {
  const properties: Record<string, Property> = {};
  for (const [key, value] of Object.entries(record)) {
    if (key === "record" || value === undefined || leaveOut.includes(key)) continue;
    if (isProperty(value)) properties[key] = value;
    else properties[key + nestedEnding] = JSON.stringify(value);
  }
  return properties;
}

function isProperty(value: unknown): value is Property {
  if (Array.isArray(value)) return value.every((part) => typeof part === "string");
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

/**
 * A record from properties, checked by its schema; whatever else is among the properties is passed over.
 * @throws {GraphApiError} `store-refused` when the stored node was changed by other hands.
 */
export function fromProperties<Schema extends z.ZodMiniObject>(
  schema: Schema,
  properties: Readonly<Record<string, unknown>>,
  given: Readonly<Record<string, unknown>>,
): z.output<Schema> {
  const id = properties.id ?? properties.claim;
  return parseStored(schema, () => recordIn(schema, properties, given), id);
}

/**
 * What is stored, checked by its schema. `id` names it in the error.
 * @throws {GraphApiError} `store-refused` when it does not fit: it was changed by other hands.
 */
export function parseStored<Schema extends z.ZodMiniType>(
  schema: Schema,
  read: () => unknown,
  id: unknown,
): z.output<Schema> {
  try {
    return z.parse(schema, read());
  } catch (error) {
    const name = typeof id === "string" ? id : "a record without an id";
    throw new GraphApiError("store-refused", `${name} was changed by other hands; load the snapshot again`, {
      cause: error,
    });
  }
}

function recordIn(
  schema: z.ZodMiniObject,
  properties: Readonly<Record<string, unknown>>,
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const record: Record<string, unknown> = {};
  for (const key of Object.keys(schema.shape)) {
    const nested = properties[key + nestedEnding];
    if (key in given) record[key] = given[key];
    else if (typeof nested === "string") record[key] = JSON.parse(nested);
    else if (properties[key] !== undefined && properties[key] !== null) record[key] = properties[key];
  }
  return record;
}
