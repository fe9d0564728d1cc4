import * as z from "zod/mini";

/** A half-open range [start, end) of UTF-16 offsets in a source's text. */
export const textSpanSchema = z.object({
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.nonnegative()),
});
export type TextSpan = z.infer<typeof textSpanSchema>;

/** The text that a span covers. */
export function sliceSpan(text: string, span: TextSpan): string {
  return text.slice(span.start, span.end);
}
