import * as z from "zod/mini";
import { relationTypes, roles } from "../../claim.ts";
import { entityTypes, nodeIdSchema } from "../../ids.ts";
import { evidenceList } from "./quoted-evidence.ts";

const pathNode = z.object({ id: nodeIdSchema, type: z.enum(["paper", ...entityTypes]), name: z.string() });

/** A step of a path: a link or relation, walked along or against its direction. */
export const pathStepSchema = z.object({
  id: z.string(),
  claim: z.enum(["link", "relation"]),
  label: z.union([z.enum(roles), z.enum(relationTypes)]),
  forward: z.boolean(),
  evidence: evidenceList,
});

export const pathAnswerSchema = z.object({
  kind: z.literal("path"),
  total: z.int(),
  items: z.array(z.object({ nodes: z.array(pathNode), steps: z.array(pathStepSchema) })),
});
