import { Command } from "commander";
import { expect, test } from "vitest";
import { sayUsageErrorsInOneLine, usageErrorLine } from "./usage-errors.ts";

test.each([
  [
    "error: unknown option '--prot'\n(Did you mean --port?)\n",
    "unknown option '--prot' (did you mean --port?); see: m --help",
  ],
  ["error: missing required argument 'name'\n", "missing required argument 'name'; see: m --help"],
  [
    "error: argument 'x' is invalid. a port is a number.\n",
    "argument 'x' is invalid: a port is a number; see: m --help",
  ],
])("%j becomes one line", (text, line) => {
  expect(usageErrorLine(text, "m")).toBe(line);
});

test("a command below a command names its own help", () => {
  const program = new Command("m").exitOverride();
  const start = program.command("server").command("start");
  sayUsageErrorsInOneLine(program);
  const written: string[] = [];
  start.configureOutput({ writeErr: (text) => written.push(text) });
  expect(() => program.parse(["node", "m", "server", "start", "--bogus"])).toThrow();
  expect(written).toEqual(["methodscape: unknown option '--bogus'; see: m server start --help\n"]);
});
