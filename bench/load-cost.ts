// What a load costs, and how that is told.
import type { Neo4jAddress } from "../packages/graph-api/src/store/neo4j/connection/connection.ts";
import { processorSeconds } from "../packages/graph-api/src/store/neo4j/testing/java-process.ts";

/** A server that holds nothing; the id of its process where that is one of this machine. */
export interface Server {
  readonly address: Neo4jAddress;
  readonly java?: string;
}

export interface Job extends Server {
  readonly file: string;
  readonly title: string;
}

/** What a load took: seconds, and the processor's seconds. */
export interface Cost {
  readonly seconds: number;
  /** Of the server; not a number where it is not on this machine. */
  readonly serverTime: number;
}

/** The processor time that a server has taken so far, in seconds. */
export async function serverTimeOf(java: string | undefined): Promise<number> {
  return java === undefined ? Number.NaN : processorSeconds(java);
}

/** The number in the middle, or the upper of both. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** A time in seconds, for people. */
export function seconds(time: number | undefined): string {
  return `${(time ?? Number.NaN).toFixed(1)} s`;
}

/** Papers a second. */
export function rate(papers: number, time: number): string {
  return `${Math.round(papers / time)} papers/s`;
}

/** A share in percent. */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** Says how far something has come, every ten seconds at most. */
export function createProgress(title: string): (how: string) => void {
  let next = performance.now() + 10_000;
  return (how) => {
    if (performance.now() < next) return;
    next = performance.now() + 10_000;
    process.stderr.write(`${title}: ${how}\n`);
  };
}

/** A line of the answer. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
