import {
  type AnswerOf,
  type GapType,
  gapLimits,
  gapTypes,
  parseQuery,
  type RestsOn,
} from "@methodscape/graph-model";
import type { Command } from "commander";
import { CliError } from "../errors/cli-error.ts";
import { exitCodes } from "../errors/exit-code.ts";
import { type GraphOptions, openGraph, withGraphOptions, withSnapshot } from "../graph/open-graph.ts";
import { usingStore } from "../graph/using-store.ts";
import { parseWholeNumber } from "../options/parse-whole-number.ts";
import { gapsMarkdown } from "../print/gaps-markdown.ts";
import { printGaps } from "../print/print-gaps.ts";
import { terminalText } from "../print/terminal-text.ts";

interface GapsOptions extends GraphOptions {
  readonly course?: string;
  readonly since?: number;
  readonly until?: number;
  readonly limit?: number;
  readonly suggestions?: number;
  readonly possible?: boolean;
  readonly json?: boolean;
  readonly markdown?: boolean;
  readonly failOn?: string[];
}

const parseYear = parseWholeNumber(1900, 2200);

/** `methodscape gaps [SNAPSHOT]`: what a syllabus misses of the field, why, and which readings would close it. */
export function registerGaps(program: Command): void {
  withGraphOptions(
    program
      .command("gaps")
      .description("hold the syllabus against the field: what it misses, why, and what to read")
      .argument("[snapshot]", "a snapshot (default: the graph that start read last)"),
  )
    .option("--course <name>", "only the pages of this course")
    .option("--since <year>", "count papers of the field from this year on", parseYear)
    .option("--until <year>", "count papers of the field up to this year", parseYear)
    .option("--limit <number>", "how many gaps to list (default: 40)", parseWholeNumber(1, gapLimits.gaps))
    .option(
      "--suggestions <number>",
      "how many readings to suggest (default: 8)",
      parseWholeNumber(0, gapLimits.suggestions),
    )
    .option("--possible", "count what is only possible as well")
    .option("--json", "print the answer as JSON")
    .option("--markdown", "print a report in Markdown, with the suggested readings ready to paste")
    .option("--fail-on <kind...>", `exit with 1 when there are gaps of these kinds: ${gapTypes.join(", ")}`)
    .addHelpText(
      "after",
      `
Examples:
  methodscape gaps                                   the graph that start read last
  methodscape gaps course.graph.jsonl --since 2023
  methodscape gaps course.graph.jsonl --markdown > gaps.md
  methodscape gaps course.graph.jsonl --fail-on missing foundation   for a check in CI
  methodscape gaps course.graph.jsonl --json | jq '.suggestions[].markdown'`,
    )
    .action(runGaps);
}

async function runGaps(snapshot: string | undefined, options: GapsOptions): Promise<void> {
  const failOn = (options.failOn ?? []).flatMap((kinds) => kinds.split(",")).map(gapType);
  const query = parseQuery({
    kind: "gaps",
    ...(options.course !== undefined && { course: options.course }),
    ...(options.since !== undefined && { since: options.since }),
    ...(options.until !== undefined && { until: options.until }),
    ...(options.limit !== undefined && { limit: options.limit }),
    ...(options.suggestions !== undefined && { suggestions: options.suggestions }),
    ...(options.possible === true && { tiers: ["shown", "possible"] }),
  });
  await usingStore(await openGraph(withSnapshot(options, snapshot)), async (store) => {
    process.stdout.write(written(await store.ask(query), await store.restsOn(), options));
    if (failOn.length === 0) return;
    // What --limit left out of the report is a finding all the same.
    const { items }: AnswerOf<"gaps"> = await store.ask({ ...query, limit: gapLimits.gaps, suggestions: 0 });
    if (items.some(({ type }) => failOn.includes(type))) process.exitCode = exitCodes.findings;
  });
}

function written(answer: AnswerOf<"gaps">, restsOn: RestsOn, { json, markdown }: GapsOptions): string {
  if (json === true) return `${JSON.stringify(answer, null, 2)}\n`;
  return terminalText(markdown === true ? gapsMarkdown(answer, restsOn) : printGaps(answer, restsOn));
}

function gapType(text: string): GapType {
  const known = gapTypes.find((type) => type === text.trim());
  if (known !== undefined) return known;
  throw new CliError(
    `--fail-on ${JSON.stringify(text)} is no kind of gap; expected one of ${gapTypes.join(", ")}`,
  );
}
