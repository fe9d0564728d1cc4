import type { TokenReader } from "./token-reader.ts";

/** Takes question marks and words that say `no more`; true where nothing stands behind them. */
export function atEnd(reader: TokenReader, ...noMore: readonly string[]): boolean {
  while (reader.accept("?", ...noMore));
  return reader.done;
}
