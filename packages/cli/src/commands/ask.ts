import { askQuestion } from "@methodscape/graph-api";
import { type AskReply, maximumLimit } from "@methodscape/graph-model";
import type { Command } from "commander";
import { CliError } from "../errors/cli-error.ts";
import { type GraphOptions, openGraph, withGraphOptions } from "../graph/open-graph.ts";
import { usingStore } from "../graph/using-store.ts";
import { askedQuestion } from "../options/asked-question.ts";
import { type Choices, parseChoice } from "../options/parse-choice.ts";
import { parseWholeNumber } from "../options/parse-whole-number.ts";
import { printAnswer } from "../print/print-answer.ts";
import { terminalText } from "../print/terminal-text.ts";

interface AskOptions extends GraphOptions {
  readonly json?: boolean;
  readonly limit?: number;
  readonly choose?: Choices;
}

/** `methodscape ask "…"`: a question in words, answered from the graph with a sentence beside each hit. */
export function registerAsk(program: Command): void {
  withGraphOptions(
    program
      .command("ask")
      .description("ask a question in words")
      .argument("<question...>", "the question, in quotes or not"),
  )
    .option("--json", "print the whole reply as JSON (the body of POST /api/ask)")
    .option("--limit <number>", "how many hits to print (default: 50)", parseWholeNumber(1, maximumLimit))
    .option("--choose <word=id>", "settle an ambiguous word, as in math=benchmark:math", parseChoice)
    .addHelpText(
      "after",
      `
Examples:
  methodscape ask "papers using PRMs on MATH"
  methodscape ask "which methods are used with MCTS" --graph course.graph.jsonl
  methodscape ask "benchmarks no required reading covers"
  methodscape ask "papers by Aviral Kumar"
  methodscape ask "GRPO papers in the last six months"
  methodscape ask "best MATH score without tools" --json
  methodscape ask "papers on math" --choose math=benchmark:math`,
    )
    .action(runAsk);
}

async function runAsk(words: string[], options: AskOptions): Promise<void> {
  const question = askedQuestion(words);
  if (question === "")
    throw new CliError('the question has no words; ask one, as in: methodscape ask "papers using GRPO"');
  await usingStore(await openGraph(options), async (store) => {
    const choices = options.choose ?? {};
    const { limit } = options;
    const reply = await askQuestion(store, { question, choices, ...(limit !== undefined && { limit }) });
    refuseUselessChoice(reply, choices);
    process.stdout.write(
      options.json === true ? `${JSON.stringify(reply, null, 2)}\n` : terminalText(printAnswer(reply)),
    );
  });
}

/** A choice that leaves its word ambiguous was none of the readings; the person would look for it in vain. */
function refuseUselessChoice({ ambiguous }: AskReply, choices: Choices): void {
  for (const { text, readings } of ambiguous) {
    const id = choices[text];
    if (id === undefined || readings.some((reading) => reading.id === id)) continue;
    const known = readings.map((reading) => reading.id).join(", ");
    throw new CliError(`--choose ${text}=${id} settles nothing; ${JSON.stringify(text)} may mean ${known}`);
  }
}
