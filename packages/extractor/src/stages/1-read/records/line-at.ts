/** The number of the line that an offset stands in, from 1. */
export function lineAt(text: string, offset: number): number {
  let number = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) number += 1;
  return number;
}
