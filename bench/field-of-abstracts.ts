import { readFileSync } from "node:fs";

/** A paper of the field that a benchmark reads, in the shape of a JSONL record. */
interface AbstractRecord {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
}

/**
 * As many papers as asked for, made out of the records of a JSONL file: the first time round they are the file's own. In each
 * further round an abstract gets a new id, what its paper coins in the title ("Name: …") a new name, and a title of words of its
 * neighbours', so that papers stay different works and the vocabulary grows with the field as it does in life.
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
    for (let at = 0; at < Math.min(records.length, papers - round * records.length); at += 1) {
      const record = records[at];
      if (record !== undefined)
        lines.push(JSON.stringify(round === 0 ? record : inRound(records, at, record, round)));
    }
  }
  return lines.join("\n");
}

function inRound(
  records: readonly AbstractRecord[],
  at: number,
  { id, title, summary }: AbstractRecord,
  round: number,
): AbstractRecord {
  const [month = "2401", number = "00001"] = id.split(".");
  const year = String(((Number(month.slice(0, 2)) + round) % 50) + 10);
  const coined = /^(\w{3,24}):/.exec(title)?.[1];
  const name = coined === undefined ? undefined : `${coined}${letters(round)}`;
  const words = Array.from({ length: 8 }, (_, place) =>
    wordOf(records[(at + round * (place * 61 + 7)) % records.length], place),
  );
  return {
    id: `${year}${month.slice(2)}.${number}`,
    title: `${name === undefined ? "" : `${name}: `}${words.join(" ")}`,
    summary: coined === undefined || name === undefined ? summary : summary.replaceAll(coined, name),
  };
}

function wordOf(record: AbstractRecord | undefined, place: number): string {
  const words = record?.title.replace(/^\w+:/, "").trim().split(/\s+/) ?? [];
  return words[place % words.length] ?? "";
}

/** 1 is "B", 26 is "BA": letters, because a digit would make a version of the name. */
function letters(round: number): string {
  const letter = String.fromCharCode(65 + (round % 26));
  return round < 26 ? letter : `${letters(Math.floor(round / 26))}${letter}`;
}
