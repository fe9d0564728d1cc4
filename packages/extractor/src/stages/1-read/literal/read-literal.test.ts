import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readLiteral } from "./read-literal.ts";

function onlyValue(text: string) {
  const { values, problem } = readLiteral(text);
  expect(problem).toBeUndefined();
  expect(values).toHaveLength(1);
  return values[0];
}

describe("readLiteral", () => {
  test.each([
    ["{'a': None, \"b\": [True, False], 'c': (1, -2.5e3,)}", { a: null, b: [true, false], c: [1, -2500] }],
    ["['it\\'s' \" one\"]", ["it's one"]],
    [`"a \\"b\\" \\\\ \\n\\t\\x41\\u00e9\\U0001F411\\101\\q"`, 'a "b" \\ \n\tAé🐑A\\q'],
    ["r'\\d'", "\\d"],
    ["'''two\nlines'''", "two\nlines"],
    ["'an é as it is'", "an é as it is"],
    ["()", []],
    ["{}", {}],
    ["{'a', 'b'}", ["a", "b"]],
    ["('alone')", "alone"],
    ["[0x1F, 0b101, 0o17, 1_000, .5, +3]", [31, 5, 15, 1000, 0.5, 3]],
    ["[nan, inf, -1]", [null, Number.POSITIVE_INFINITY, -1]],
    ["datetime.datetime(2029, 12, 7, 18, 5, tzinfo=datetime.timezone.utc)", "2029-12-07T18:05"],
    ["datetime.date(2029, 1, 2)", "2029-01-02T00:00"],
    ["Timestamp('2029-01-02 00:00:00')", "2029-01-02 00:00:00"],
    ["OrderedDict([('a', 1)])", [["a", 1]]],
    ["{1: 'x', }  # a remark", { 1: "x" }],
    ['{"__proto__": 1}', Object.fromEntries([["__proto__", 1]])],
  ])("%s", (text, value) => {
    expect(onlyValue(text)).toEqual(value);
  });

  test.each([
    ["{'a': }", "a bracket that closes too early"],
    ["{'a': 1, 'b'}", "a bracket that closes too early"],
    ["['a' 1]", "expected a comma or a closing bracket"],
    ["[x]", "the name x is no value"],
    ["__import__('os')", "the name __import__ is no value"],
    ["os.system('true')", "the name os.system is no value"],
    ["'open", "a quotation mark that nothing closes"],
    ["[1, 2", "the text ends where a comma or a closing bracket is expected"],
    ["@", '"@" begins no value'],
    [")", "expected a value"],
  ])("%s is refused: %s", (text, message) => {
    expect(readLiteral(text).problem?.message).toBe(message);
  });

  test("what was whole before a break is kept, and the place of the break is told", () => {
    const text = '{"count": 3, "data": [{"title": "A"}, {"title": "B", "authors": ["Ada"';
    expect(readLiteral(text)).toEqual({
      values: [{ data: [{ title: "A" }] }],
      problem: { message: expect.any(String), at: text.length },
    });
    expect(readLiteral('{"one": {"title": "A"}, "two": {"title": "B').values).toEqual([
      { one: { title: "A" } },
    ]);
  });

  test("values that stand one after the other are read as a row of them", () => {
    expect(readLiteral("{'a': 1}\n{'a': 2},\n{'a': 3}").values).toEqual([{ a: 1 }, { a: 2 }, { a: 3 }]);
  });

  test("ten thousand levels are refused in one line", () => {
    for (const bracket of ["[", "(", "{'a':", "set("]) {
      const { problem } = readLiteral(bracket.repeat(10_000));
      expect(problem?.message).toBe("nested more than 100 levels deep");
    }
  });

  test("reads whatever JSON can say as JSON.parse does", () => {
    return fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(0, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(onlyValue(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  test("any text gives values or a place in it, and never an exception", () => {
    const pieces = fc.constantFrom(
      "[",
      "]",
      "{",
      "}",
      "(",
      ")",
      ",",
      ":",
      "'",
      '"',
      "'''",
      "\\",
      "\n",
      "#",
      "=",
    );
    const more = fc.constantFrom("None", "datetime", "datetime.date(", "1e", "0x", "r'", "\\u12", " ", "a");
    return fc.assert(
      fc.property(fc.array(fc.oneof(pieces, more, fc.string({ maxLength: 4 }))), (chosen) => {
        const text = chosen.join("");
        const { problem } = readLiteral(text);
        if (problem !== undefined) {
          expect([0 <= problem.at, problem.at <= text.length]).toEqual([true, true]);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
