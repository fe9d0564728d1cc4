import { nodeIdSchema } from "@methodscape/graph-model";
import { InvalidArgumentError } from "commander";
import * as z from "zod/mini";

/** What words of a question mean: word → id. */
export type Choices = Readonly<Record<string, string>>;

/**
 * One `--choose word=id`, added to the earlier ones. The last `=` parts them: a word may hold one, an id never does.
 * Throws commander's error, which becomes one line with exit code 2.
 */
export function parseChoice(text: string, earlier: Choices = {}): Choices {
  const at = text.lastIndexOf("=");
  const word = text.slice(0, Math.max(at, 0)).trim();
  const id = text.slice(at + 1).trim();
  if (word === "" || !z.safeParse(nodeIdSchema, id).success)
    throw new InvalidArgumentError("expected a word and an id, as in math=benchmark:math.");
  return { ...earlier, [word]: id };
}
