import * as z from "zod/mini";
import { entityIdSchema, entityTypes, paperIdSchema } from "../../ids.ts";

/** An entity named in an answer. */
export const entityRefSchema = z.object({ id: entityIdSchema, type: z.enum(entityTypes), name: z.string() });
export type EntityRef = z.infer<typeof entityRefSchema>;

/** A paper named in an answer. */
export const paperRefSchema = z.object({ id: paperIdSchema, title: z.string(), year: z.optional(z.int()) });
export type PaperRef = z.infer<typeof paperRefSchema>;

/** What the answer rests on: how many papers were read, how many with an abstract, how many with full text. */
export const restsOnSchema = z.object({ papers: z.int(), abstracts: z.int(), fullTexts: z.int() });
export type RestsOn = z.infer<typeof restsOnSchema>;
