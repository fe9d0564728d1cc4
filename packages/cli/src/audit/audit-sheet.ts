import { wilsonInterval } from "@methodscape/graph-api";
import type { Tier } from "@methodscape/graph-model";
import { CliError } from "../errors/cli-error.ts";
import type { ClaimForReading } from "./describe-claim.ts";

/** The sheet that a reader fills in: a box before each claim, its sentence under it. */
export function auditSheet(claims: readonly ClaimForReading[], total: number, seed: number): string {
  return [
    `# ${claims.length} of ${total} claims, drawn at random (seed ${seed}).`,
    "# Read each sentence. Put y into the box when it says what the line claims, n when it does not;",
    "# then: methodscape audit --verdicts THIS-FILE",
    "",
    ...claims.flatMap(({ id, says, sentence, rule, tier, sentences }) => [
      `[ ] ${says}`,
      `    ${sentence}`,
      `    (${rule}; ${tier}; ${sentences}; ${id})`,
      "",
    ]),
  ].join("\n");
}

/** A claim that somebody read, and whether its sentence says it. No text of the paper is in it. */
export interface Verdict {
  readonly claim: string;
  readonly rule: string;
  readonly tier: Tier;
  /** How many sentences said it; sheets of older versions do not tell. */
  readonly sentences?: number;
  readonly true: boolean;
}

/**
 * The verdicts of a sheet that was filled in, and what the claims said.
 * @throws {CliError} when a box is empty or holds anything but y and n, or the lines below it do not tell which claim it
 * is about, with its line; or when there is no box.
 */
export function readSheet(
  sheet: string,
  name: string,
): { readonly says: string; readonly verdict: Verdict }[] {
  const lines = sheet.split(/\r?\n/);
  const read = lines.flatMap((line, index) => {
    const [box, mark = "", says = ""] = /^\[(.{0,8})\] ?(.*)/u.exec(line) ?? [];
    if (box === undefined) return [];
    if (!/^\s*[yn]\s*$/i.test(mark)) {
      throw new CliError(
        `${name}, line ${index + 1}: the box holds “${mark.trim()}”; put y (true) or n (false) into every box`,
      );
    }
    const [, rule, tier, sentences, claim] =
      /^ {4}\((.*?); (shown|possible); (?:(\d{1,6}); )?(.*)\)$/.exec(lines[index + 2] ?? "") ?? [];
    if (rule === undefined || claim === undefined) {
      throw new CliError(
        `${name}, line ${index + 3}: expected the rule, the tier and the id of the claim in brackets; leave the lines below a box as they are`,
      );
    }
    const verdict: Verdict = {
      claim,
      rule,
      tier: tier === "possible" ? "possible" : "shown",
      ...(sentences !== undefined && { sentences: Number(sentences) }),
      true: mark.trim().toLowerCase() === "y",
    };
    return [{ says, verdict }];
  });
  if (read.length > 0) return read;
  throw new CliError(`${name} holds no box; expected a sheet that methodscape audit --n 100 wrote`);
}

/** The true share of a sheet that was filled in, with its 95 % interval, and every false claim. */
export function scoreSheet(sheet: string, name: string): string {
  const read = readSheet(sheet, name);
  const right = read.filter(({ verdict }) => verdict.true).length;
  const [low, high] = wilsonInterval(right, read.length);
  const percent = (share: number) => (100 * share).toFixed(1);
  return [
    `${right} of ${read.length} true: ${percent(right / read.length)} % [${percent(low)}, ${percent(high)}]`,
    ...read.filter(({ verdict }) => !verdict.true).map(({ says }) => `false: ${says}`),
    "",
  ].join("\n");
}
