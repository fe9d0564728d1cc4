import { callValue } from "./call-value.ts";

/** A bracket that is still open, with what stands in it so far. */
export interface OpenBracket {
  readonly close: string;
  /** The name in front of the bracket, for a call. */
  readonly call: string | undefined;
  readonly items: unknown[];
  readonly keys: string[];
  commas: number;
}

/** The value of a bracket that closes now; undefined when it closes too early. */
export function closedValue({ close, call, items, keys, commas }: OpenBracket): unknown {
  if (call !== undefined) return callValue(call, items);
  if (close === "}" && (keys.length > 0 || items.length === 0)) {
    return keys.length === items.length
      ? Object.fromEntries(keys.map((key, at) => [key, items[at]]))
      : undefined;
  }
  return close === ")" && commas === 0 && items.length === 1 ? (items[0] ?? null) : items;
}

/**
 * What was whole when the text broke off: of the outermost open list its finished items, of an object around it
 * the finished members that hold something. The record that broke is left out.
 */
export function wholeValues([root, ...open]: readonly OpenBracket[]): unknown[] {
  const outer = open[0];
  if (outer === undefined) return root?.items ?? [];
  const list = open.findIndex(({ close, call }) => close !== "}" && call === undefined);
  const around = list < 0 ? open.slice(0, 1) : open.slice(0, list);
  const whole = around.reduceRight<unknown>((inner, { keys, items }) => {
    const finished = items.map((item, at) => [keys[at] ?? String(at), item] as const);
    const kept = finished.filter(([, item]) => typeof item === "object" && item !== null);
    const pending = keys[items.length];
    return Object.fromEntries(
      pending === undefined || inner === undefined ? kept : [...kept, [pending, inner]],
    );
  }, open[list]?.items);
  return [...(root?.items ?? []), whole];
}
