/** A glob in two: the folder that it starts from, and what is matched against the paths under it. */
export interface Glob {
  readonly folder: string;
  readonly pattern: string;
  /** How many folders down the pattern can reach. */
  readonly depth: number;
}

/**
 * Splits `feeds/2024-*.json` at the first part that holds `*`, `?`, `[` or `{`; undefined for a path without one.
 * @param separator what parts a path on this system: on Windows the backslash too
 */
export function splitGlob(path: string, separator: string): Glob | undefined {
  const parts = separator === "\\" ? path.split(/[\\/]/) : path.split("/");
  const first = parts.findIndex((part) => /[*?[{]/.test(part));
  if (first < 0) return undefined;
  const above = parts.slice(0, first);
  const pattern = parts.slice(first).join("/");
  return {
    folder: first === 0 ? "." : above.every((part) => part === "") ? "/" : above.join("/"),
    pattern,
    depth: pattern.includes("**") ? Number.POSITIVE_INFINITY : pattern.split("/").length,
  };
}
