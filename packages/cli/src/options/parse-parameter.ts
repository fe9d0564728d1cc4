import { InvalidArgumentError } from "commander";

/** Values of a statement by name. */
export type StatementParameters = Readonly<Record<string, unknown>>;

/**
 * One `--params name=value`, added to the earlier ones. The first `=` parts them. A value that is JSON is taken as
 * that (`5`, `true`, `["a"]`), any other as text. Throws commander's error, which becomes one line with exit code 2.
 */
export function parseParameter(text: string, earlier: StatementParameters = {}): StatementParameters {
  const at = text.indexOf("=");
  const name = text.slice(0, Math.max(at, 0)).trim().replace(/^\$/, "");
  if (name === "")
    throw new InvalidArgumentError("expected a name and a value, as in year=2024 or id=method:grpo.");
  return { ...earlier, [name]: parameterValue(text.slice(at + 1)) };
}

function parameterValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
