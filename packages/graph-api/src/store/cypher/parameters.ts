import type { Cypher } from "@methodscape/graph-model";

/** Hands out parameter names while a statement is written, so that no value ever stands in its text. */
export interface Parameters {
  /** Keeps a value and gives its name with the dollar sign; equal names get a number. */
  add(name: string, value: unknown): string;
  /** The statement of these lines with the values that they name; empty lines are left out. */
  statement(...lines: readonly string[]): Cypher;
}

export function createParameters(): Parameters {
  const params: Record<string, unknown> = {};
  return {
    add: (name, value) => {
      const same = Object.keys(params).find(
        (known) => known.replace(/\d+$/, "") === name && params[known] === value,
      );
      if (same !== undefined) return `$${same}`;
      let free = name;
      for (let number = 2; free in params; number += 1) free = `${name}${number}`;
      params[free] = value;
      return `$${free}`;
    },
    statement: (...lines) => {
      const text = lines.filter((line) => line !== "").join("\n");
      const named = new Set([...text.matchAll(/\$(\w+)/g)].map(([, name]) => name));
      return { text, params: Object.fromEntries(Object.entries(params).filter(([name]) => named.has(name))) };
    },
  };
}
