import type { EntityType } from "@methodscape/graph-model";
import * as z from "zod/mini";
import type { LabelledSpan } from "../evaluate/pair-spans.ts";

/** A text to be read. Texts of one `doc` belong together: what one of them defines holds in the others. */
export interface TextLine {
  readonly id: string | number;
  readonly doc: string;
  readonly text: string;
}

/** A span of a text with what it names: `text.slice(start, end)`, in UTF-16 units of the line's text. */
export interface TextEntity {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: EntityType;
}

export interface RecognisedText {
  readonly id: string | number;
  readonly entities: readonly TextEntity[];
}

const spanSchema = z.object({ start: z.int(), end: z.int(), type: z.string() });
const markedSchema = z.object({ entities: z.array(spanSchema) });
const idSchema = z.union([z.string(), z.number()]);
const lineSchema = z.object({ id: idSchema, doc: z.optional(idSchema), text: z.string() });

/** A line as JSON gives it; without a `doc` it is a document of its own. Undefined when `id` or `text` is missing. */
export function readTextLine(value: unknown): TextLine | undefined {
  const { data } = z.safeParse(lineSchema, value);
  return data && { id: data.id, doc: String(data.doc ?? data.id), text: data.text };
}

/** The spans that somebody marked in a line, for measuring; undefined when it has none to give. */
export function readMarkedSpans(value: unknown): LabelledSpan[] | undefined {
  return z.safeParse(markedSchema, value).data?.entities;
}
