import { readFileSync } from "node:fs";

/** A paper of the field that a benchmark reads, in the shape of a JSONL record. */
interface AbstractRecord {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
}

/**
 * As many papers as asked for, made out of the records of a JSONL file: the first time round they are the file's own; each further round
 * gives them new ids and renames what each coins in its title ("Name: …"), so that the vocabulary grows with the field as it
 * does in life.
 * @returns JSON lines.
 */
export function fieldOfAbstracts(path: string, papers: number): string {
  const records = readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    // The benchmark's own input: a file of another shape shows at once as papers without text.
    .map((line) => JSON.parse(line) as AbstractRecord);
  const lines: string[] = [];
  for (let round = 0; lines.length < papers; round += 1) {
    for (const record of records.slice(0, papers - lines.length)) {
      lines.push(JSON.stringify(round === 0 ? record : inRound(record, round)));
    }
  }
  return lines.join("\n");
}

function inRound({ id, title, summary }: AbstractRecord, round: number): AbstractRecord {
  const [month = "2401", number = "00001"] = id.split(".");
  const year = String(((Number(month.slice(0, 2)) + round) % 50) + 10);
  const coined = /^(\w{3,24}):/.exec(title)?.[1];
  const rename = (text: string): string =>
    coined === undefined ? text : text.replaceAll(coined, `${coined}${letters(round)}`);
  return {
    id: `${year}${month.slice(2)}.${number}`,
    title: rename(title),
    summary: rename(summary),
  };
}

/** 1 is "B", 26 is "BA": letters, because a digit would make a version of the name. */
function letters(round: number): string {
  const letter = String.fromCharCode(65 + (round % 26));
  return round < 26 ? letter : `${letters(Math.floor(round / 26))}${letter}`;
}
