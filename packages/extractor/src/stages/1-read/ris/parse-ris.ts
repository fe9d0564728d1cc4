import { addToList } from "@methodscape/graph-model";
/** A record of a RIS file: the values of each tag in order, continued lines joined. */
export interface RisRecord {
  readonly type: string;
  readonly fields: ReadonlyMap<string, readonly string[]>;
  /** Line in the file, from 1. */
  readonly line: number;
  /** False where the next record begins before this one ends. */
  readonly closed: boolean;
}

const tagLine = /^\uFEFF?([A-Z][A-Z0-9]) {1,2}-(?: (.*))?$/;

/** The records of a RIS file: from `TY` to `ER`. Lines without a tag continue the one before; what stands outside of records is no part of any. */
export function parseRis(text: string): RisRecord[] {
  const records: RisRecord[] = [];
  let open: OpenRecord | undefined;
  const close = (closed: boolean) => {
    if (open !== undefined)
      records.push({ type: open.type, line: open.line, closed, fields: valuesOf(open.lines) });
    open = undefined;
  };
  for (const [at, line] of text.split("\n").entries()) {
    const [, tag, value = ""] = tagLine.exec(line.trimEnd()) ?? [];
    if (tag === "TY") {
      close(false);
      open = { type: value.trim(), lines: [], line: at + 1 };
    } else if (tag === "ER") close(true);
    else if (tag !== undefined) open?.lines.push([tag, [value]]);
    else open?.lines.at(-1)?.[1].push(line);
  }
  close(false);
  return records;
}

interface OpenRecord {
  readonly type: string;
  readonly lines: [tag: string, lines: string[]][];
  readonly line: number;
}

function valuesOf(lines: OpenRecord["lines"]): Map<string, string[]> {
  const values = new Map<string, string[]>();
  for (const [tag, pieces] of lines) addToList(values, tag, pieces.join("\n").trim());
  return values;
}
