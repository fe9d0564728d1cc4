import neo4j from "neo4j-driver";

/** Properties that are measured, not counted: they stay floats even where their value is whole. */
const floats: ReadonlySet<string> = new Set([
  "value",
  "minimum",
  "maximum",
  "confidence",
  "x",
  "y",
  "radius",
]);

/** Parameters as Bolt wants them: whole numbers become integers, which SKIP and LIMIT insist on. */
export function boltParameters(params: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const converted: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(params)) converted[key] = boltValue(value, key);
  return converted;
}

function boltValue(value: unknown, key: string): unknown {
  if (typeof value === "string") return value;
  if (typeof value === "number")
    return Number.isSafeInteger(value) && !floats.has(key) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map((part) => boltValue(part, key));
  return isRecord(value) ? boltParameters(value) : value;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
