import { isKnownCall } from "./call-value.ts";
import { type LiteralToken, nextToken } from "./literal-token.ts";
import { closedValue, type OpenBracket, wholeValues } from "./open-bracket.ts";

/** What was read, up to the place where the text stopped being a literal, if it did. */
export interface ReadLiteral {
  /** The values that stand one after the other at the top. Behind a problem, what was whole before it. */
  readonly values: readonly unknown[];
  readonly problem: { readonly message: string; readonly at: number } | undefined;
}

/** Deeper than any list of papers; beyond it a text is made to break its reader. */
export const deepestNesting = 100;

const closers: Readonly<Record<string, string>> = { "[": "]", "{": "}", "(": ")" };
const constants: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ["None", null],
  ["True", true],
  ["False", false],
  ["null", null],
  ["true", true],
  ["false", false],
  ["nan", null],
  ["NaN", null],
  ["undefined", null],
]);

/**
 * Reads Python literals as `repr` and `print` write them (Python Language Reference §2.4, §6.2): texts, numbers,
 * None, True, False, lists, tuples, sets, dicts and calls such as `datetime.datetime(2024, 12, 17)`; JSON as well,
 * also when it was cut off or several values stand in one file. It runs no code, and never throws.
 */
export function readLiteral(text: string): ReadLiteral {
  const open: OpenBracket[] = [{ close: "", call: undefined, items: [], keys: [], commas: 0 }];
  let expectsValue = true;
  for (let at = 0; ; ) {
    const token = nextToken(text, at);
    if (token.kind === "end" && open.length === 1)
      return { values: open[0]?.items ?? [], problem: undefined };
    const next: Step = expectsValue ? readValue(open, token, text) : readBehindValue(open, token);
    if (next.problem !== undefined) {
      return {
        values: wholeValues(open),
        problem: { message: next.problem, at: Math.min(token.end, text.length) },
      };
    }
    expectsValue = next.expectsValue;
    at = next.end ?? token.end;
  }
}

interface Step {
  readonly expectsValue: boolean;
  readonly end?: number;
  readonly problem?: string;
}

function readValue(open: OpenBracket[], token: LiteralToken, text: string): Step {
  if (token.kind === "text") return push(open, token.value);
  if (token.kind === "number") return push(open, token.value);
  if (token.kind === "name") return readName(open, token.name, token.end, text);
  if (token.kind === "mark" && closers[token.mark] !== undefined)
    return openBracket(open, token.mark, undefined);
  if (token.kind === "mark" && token.mark === open.at(-1)?.close) return closeBracket(open);
  return { expectsValue: true, problem: problemOf(token, "a value") };
}

function readName(open: OpenBracket[], name: string, end: number, text: string): Step {
  const next = nextToken(text, end);
  const mark = next.kind === "mark" ? next.mark : "";
  const inCall = open.at(-1)?.call !== undefined;
  // `tzinfo=…`: what stands behind the sign is the value.
  if (mark === "=" && inCall) return { expectsValue: true, end: next.end };
  if (mark === "(" && isKnownCall(name)) return { ...openBracket(open, "(", name), end: next.end };
  if (constants.has(name)) return push(open, constants.get(name));
  if (inCall && name.includes(".")) return push(open, null);
  return { expectsValue: true, problem: `the name ${name.slice(0, 40)} is no value` };
}

function readBehindValue(open: OpenBracket[], token: LiteralToken): Step {
  const frame = open.at(-1);
  if (frame === undefined) return { expectsValue: false, problem: "nothing is open" };
  const last = frame.items.at(-1);
  if (token.kind === "text" && typeof last === "string" && open.length > 1) {
    frame.items[frame.items.length - 1] = last + token.value;
    return { expectsValue: false };
  }
  // Records one after the other without a bracket around them, as in a log.
  if (open.length === 1 && token.kind === "mark" && closers[token.mark] !== undefined)
    return openBracket(open, token.mark, undefined);
  if (token.kind !== "mark")
    return { expectsValue: false, problem: problemOf(token, "a comma or a closing bracket") };
  if (token.mark === ",") {
    frame.commas += 1;
    return { expectsValue: true };
  }
  if (token.mark === frame.close) return closeBracket(open);
  if (
    token.mark === ":" &&
    frame.close === "}" &&
    isKey(last) &&
    frame.keys.length === frame.items.length - 1
  ) {
    frame.keys.push(String(frame.items.pop()));
    return { expectsValue: true };
  }
  return { expectsValue: false, problem: problemOf(token, "a comma or a closing bracket") };
}

function isKey(value: unknown): boolean {
  return ["string", "number", "boolean"].includes(typeof value);
}

function push(open: readonly OpenBracket[], value: unknown): Step {
  open.at(-1)?.items.push(value);
  return { expectsValue: false };
}

function openBracket(open: OpenBracket[], mark: string, call: string | undefined): Step {
  if (open.length > deepestNesting)
    return { expectsValue: true, problem: `nested more than ${deepestNesting} levels deep` };
  open.push({ close: closers[mark] ?? "", call, items: [], keys: [], commas: 0 });
  return { expectsValue: true };
}

function closeBracket(open: OpenBracket[]): Step {
  const frame = open.pop();
  const value = frame === undefined ? undefined : closedValue(frame);
  if (value !== undefined) return push(open, value);
  if (frame !== undefined) open.push(frame);
  return { expectsValue: true, problem: "a bracket that closes too early" };
}

function problemOf(token: LiteralToken, expected: string): string {
  if (token.kind === "bad") return token.problem;
  return token.kind === "end" ? `the text ends where ${expected} is expected` : `expected ${expected}`;
}
