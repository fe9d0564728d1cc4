import { readFile, stat } from "node:fs/promises";
import type { ServerFolder } from "./server-folder.ts";

/** The size of the server's log now, in bytes; 0 without one. */
export async function logSize({ log }: ServerFolder): Promise<number> {
  return stat(log).then(
    ({ size }) => size,
    () => 0,
  );
}

/**
 * What the server has written to its log.
 * @param start Size of the log before the launch: what earlier runs wrote does not count.
 */
export async function readLog({ log }: ServerFolder, start: number): Promise<string> {
  const bytes = await readFile(log).catch(() => Buffer.alloc(0));
  // A log that is shorter than before was rolled over.
  return bytes.subarray(bytes.length < start ? 0 : start).toString("utf8");
}

/** The lines that Java printed and the server wrote to its log since `start`, without empty ones. */
export async function serverLines(folder: ServerFolder, start: number): Promise<readonly string[]> {
  const output = await readFile(folder.output, "utf8").catch(() => "");
  return `${output}\n${await readLog(folder, start)}`.split("\n").filter((line) => line.trim() !== "");
}

const portWords = /already in use|BindException/;

/** The line that most likely says why a server did not start: the innermost cause, else the last error, else the end. */
export function failureReason(lines: readonly string[]): string {
  const reason =
    lines.find((line) => portWords.test(line)) ??
    lines.findLast((line) => line.includes("Caused by:")) ??
    lines.findLast((line) => /\bERROR\b|Exception|Error\b/.test(line)) ??
    lines.at(-1) ??
    "it left no word";
  return reason
    .trim()
    .replace(/^Caused by:\s*/, "")
    .slice(0, 300);
}

/** True when the reason is that another program listens on the port. */
export function namesTakenPort(reason: string): boolean {
  return portWords.test(reason);
}
