import { type AnswerOf, maximumLimit, parseQuery } from "@methodscape/graph-model";
import type { Command } from "commander";
import { findNode } from "../graph/find-node.ts";
import { type GraphOptions, openGraph, withGraphOptions } from "../graph/open-graph.ts";
import { usingStore } from "../graph/using-store.ts";
import { parseWholeNumber } from "../options/parse-whole-number.ts";
import { printNode } from "../print/print-node.ts";
import { terminalText } from "../print/terminal-text.ts";

interface ShowOptions extends GraphOptions {
  readonly json?: boolean;
  readonly possible?: boolean;
  readonly limit?: number;
}

/** `methodscape show NAME`: an entity or a paper with its sentences. */
export function registerShow(program: Command): void {
  withGraphOptions(
    program
      .command("show")
      .description("show an entity or a paper with the sentences behind each line")
      .argument("<name>", "a name, an alias, a title or an id"),
  )
    .option("--json", "print the answer as JSON")
    .option("--possible", "show also what is only possible")
    .option("--limit <number>", "how many claims to show (default: 200)", parseWholeNumber(1, maximumLimit))
    .addHelpText(
      "after",
      `
Examples:
  methodscape show GRPO
  methodscape show "Step-DPO" --graph course.graph.jsonl
  methodscape show MATH --possible --limit 20
  methodscape show paper:arxiv:2402.03300 --json`,
    )
    .action(runShow);
}

async function runShow(name: string, options: ShowOptions): Promise<void> {
  await usingStore(await openGraph(options), async (store) => {
    const node = await findNode(store, name);
    const tiers: ("shown" | "possible")[] = options.possible === true ? ["shown", "possible"] : ["shown"];
    const answer: AnswerOf<"neighbourhood"> = await store.ask(
      parseQuery({
        kind: "neighbourhood",
        node,
        tiers,
        ...(options.limit !== undefined && { limit: options.limit }),
      }),
    );
    process.stdout.write(
      options.json === true
        ? `${JSON.stringify(answer, null, 2)}\n`
        : terminalText(printNode(answer, await store.restsOn())),
    );
  });
}
