import { appendFile, readFile } from "node:fs/promises";
import type { Command } from "commander";
import { auditSheet, readSheet, scoreSheet } from "../audit/audit-sheet.ts";
import { createClaimReader } from "../audit/describe-claim.ts";
import { type AuditedClaims, auditedClaims, claimsOfTier, drawClaims } from "../audit/draw-claims.ts";
import { CliError } from "../errors/cli-error.ts";
import { type GraphOptions, openGraph, withGraphOptions } from "../graph/open-graph.ts";
import { usingStore } from "../graph/using-store.ts";
import { parseWholeNumber } from "../options/parse-whole-number.ts";
import { personPath } from "../options/person-path.ts";
import { terminalText } from "../print/terminal-text.ts";

interface AuditOptions extends GraphOptions {
  readonly n: number;
  readonly seed: number;
  readonly claims?: string[];
  readonly possible?: boolean;
  readonly verdicts?: string;
  readonly record?: string;
}

/** `methodscape audit`: random claims of the default tier to read one by one, and the share that was true. */
export function registerAudit(program: Command): void {
  withGraphOptions(
    program
      .command("audit")
      .description("draw random claims to read one by one, and count how many are true"),
  )
    .option("--n <number>", "how many claims to draw", parseWholeNumber(1, 100_000), 100)
    .option("--seed <number>", "another seed, another draw", parseWholeNumber(0, 2 ** 32 - 1), 1)
    .option("--claims <kind...>", `which claims: ${auditedClaims.join(", ")} (default: all)`)
    .option("--possible", "draw from what is only possible, not from what is shown")
    .option("--verdicts <file>", "count a sheet whose boxes were filled in")
    .option("--record <file>", "with --verdicts: add each verdict to this file, one JSON line each")
    .addHelpText(
      "after",
      `
Examples:
  methodscape audit --n 100 > sheet.txt
  methodscape audit --n 100 --claims roles results --graph course.graph.jsonl --seed 7 > sheet.txt
  methodscape audit --verdicts sheet.txt

The same graph and seed give the same draw.`,
    )
    .action(runAudit);
}

async function runAudit(options: AuditOptions): Promise<void> {
  if (options.verdicts !== undefined) {
    const file = options.verdicts;
    const sheet = await readFile(personPath(file), "utf8").catch(() => {
      throw new CliError(`${file} cannot be read; expected a sheet that methodscape audit --n 100 wrote`);
    });
    process.stdout.write(terminalText(scoreSheet(sheet, file)));
    if (options.record === undefined) return;
    const lines = readSheet(sheet, file).map(({ verdict }) => `${JSON.stringify(verdict)}\n`);
    await appendFile(personPath(options.record), lines.join(""));
    return;
  }
  const wanted = (options.claims ?? auditedClaims).map(parseClaims);
  await usingStore(await openGraph(options), async (store) => {
    const snapshot = await store.snapshot();
    const tier = options.possible === true ? "possible" : "shown";
    const claims = claimsOfTier(snapshot, wanted, tier);
    const drawn = drawClaims(claims, options.n, options.seed).map(createClaimReader(snapshot));
    process.stdout.write(terminalText(auditSheet(drawn, claims.length, options.seed)));
  });
}

function parseClaims(text: string): AuditedClaims {
  const found = auditedClaims.find((claims) => claims === text);
  if (found !== undefined) return found;
  throw new CliError(`--claims ${text} is not known; expected ${auditedClaims.join(", ")}`);
}
