import { wilsonInterval } from "@methodscape/graph-api";
import { CliError } from "../cli-error.ts";
import type { ClaimForReading } from "./describe-claim.ts";

/** The sheet that a reader fills in: a box before each claim, its sentence under it. */
export function auditSheet(claims: readonly ClaimForReading[], total: number, seed: number): string {
  return [
    `# ${claims.length} of ${total} claims of the default tier, drawn at random (seed ${seed}).`,
    "# Read each sentence. Put y into the box when it says what the line claims, n when it does not;",
    "# then: methodscape audit --verdicts THIS-FILE",
    "",
    ...claims.flatMap(({ id, says, sentence, rule }) => [
      `[ ] ${says}`,
      `    ${sentence}`,
      `    (${rule}; ${id})`,
      "",
    ]),
  ].join("\n");
}

/**
 * The true share of a sheet that was filled in, with its 95 % interval.
 * @throws {CliError} when a box is empty or holds anything but y and n, with its line; or when there is no box.
 */
export function scoreSheet(sheet: string, name: string): string {
  let right = 0;
  let total = 0;
  const wrong: string[] = [];
  for (const [index, line] of sheet.split("\n").entries()) {
    const box = /^\[(.{0,8})\] ?(.*)/u.exec(line);
    if (box === null) continue;
    const [, mark = "", says = ""] = box;
    if (!/^\s*[yn]\s*$/i.test(mark)) {
      throw new CliError(
        `${name}, line ${index + 1}: the box holds “${mark.trim()}”; put y (true) or n (false) into every box`,
      );
    }
    total += 1;
    if (mark.trim().toLowerCase() === "y") right += 1;
    else wrong.push(says);
  }
  if (total === 0) {
    throw new CliError(`${name} holds no box; expected a sheet that methodscape audit --n 100 wrote`);
  }
  const [low, high] = wilsonInterval(right, total);
  const percent = (share: number) => (100 * share).toFixed(1);
  return [
    `${right} of ${total} true: ${percent(right / total)} % [${percent(low)}, ${percent(high)}]`,
    ...wrong.map((says) => `false: ${says}`),
    "",
  ].join("\n");
}
