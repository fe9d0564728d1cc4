import type { TextSpan } from "@methodscape/graph-model";

/** A span between its neighbours, up to `reach` characters on either side: "… [[the span]] …". */
export function quoteAround(text: string, { start, end }: TextSpan, reach: number): string {
  return `${text.slice(Math.max(start - reach, 0), start)}[[${text.slice(start, end)}]]${text.slice(end, end + reach)}`;
}
