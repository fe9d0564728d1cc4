import * as z from "zod/mini";
import { nodeIdSchema } from "./ids.ts";

/** A named region of the landscape; x, y and radius share the plane of the nodes. */
export const landscapeTopicSchema = z.object({
  record: z.literal("landscape"),
  part: z.literal("topic"),
  /** Stable: `topic:<slug of the node that the topic is named after>`. */
  id: z.string(),
  name: z.string(),
  x: z.number(),
  y: z.number(),
  radius: z.number(),
  /** How many nodes lie in it. */
  size: z.int(),
});
export type LandscapeTopic = z.infer<typeof landscapeTopicSchema>;

/** Where a node lies and which topic it belongs to. */
export const landscapeNodeSchema = z.object({
  record: z.literal("landscape"),
  part: z.literal("node"),
  id: nodeIdSchema,
  x: z.number(),
  y: z.number(),
  topic: z.string(),
});
export type LandscapeNode = z.infer<typeof landscapeNodeSchema>;

export const landscapeRecordSchema = z.discriminatedUnion("part", [
  landscapeTopicSchema,
  landscapeNodeSchema,
]);
export type LandscapeRecord = z.infer<typeof landscapeRecordSchema>;
