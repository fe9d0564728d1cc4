import * as z from "zod/mini";

/** The five kinds of entity. A concept is a named idea, task or formal system; a PRM is a method. */
export const entityTypes = ["method", "benchmark", "dataset", "model", "concept"] as const;
export type EntityType = (typeof entityTypes)[number];

/** `source:<path relative to the argument>`, with forward slashes. */
export const sourceIdSchema = z.templateLiteral(["source:", z.string()]);
export type SourceId = z.infer<typeof sourceIdSchema>;

/** The path that a source's id holds. */
export function sourcePath(id: SourceId): string {
  return id.slice("source:".length);
}

/** `paper:arxiv:2402.03300`, `paper:doi:…`, else `paper:<slug of the title>`. */
export const paperIdSchema = z.templateLiteral(["paper:", z.string()]);
export type PaperId = z.infer<typeof paperIdSchema>;

/** `method:grpo`, `benchmark:math-500`: the type, then the slug of the name. */
export const entityIdSchema = z.templateLiteral([z.enum(entityTypes), ":", z.string()]);
export type EntityId = z.infer<typeof entityIdSchema>;

/** What a person can point at on the map. */
export const nodeIdSchema = z.union([paperIdSchema, entityIdSchema]);
export type NodeId = PaperId | EntityId;

/** True for `paper:…`; all other node ids are entities. */
export function isPaperId(id: string): id is PaperId {
  return id.startsWith("paper:");
}

/** The type that an entity id carries in front: `method` for `method:grpo`. */
export function entityTypeOf(id: EntityId): EntityType {
  // The template literal type of EntityId guarantees that the part before the colon is an EntityType.
  return id.slice(0, id.indexOf(":")) as EntityType;
}

/**
 * Turns a name into the readable tail of an id: NFKC, lower case; letters, digits, `.` and `+` kept;
 * every other run of characters becomes one `-`. Empty when the name has none of these.
 */
export function slugOf(name: string): string {
  const folded = name.normalize("NFKC").toLowerCase();
  return folded.replace(isAscii(folded) ? /[^a-z\d.+]+/g : /[^\p{L}\p{N}.+]+/gu, "-").replace(/^-+|-+$/g, "");
}

/** Most names: what belongs to a class of Unicode is looked up in long tables. */
const isAscii = (text: string): boolean => !/[^ -~]/.test(text);
