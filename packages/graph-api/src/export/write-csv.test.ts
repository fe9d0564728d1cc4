import fc from "fast-check";
import papaparse from "papaparse";
import { expect, test } from "vitest";
import { writeCsv } from "./write-csv.ts";

const parsed = (text: string) => papaparse.parse<string[]>(text, { skipEmptyLines: false }).data.slice(0, -1);

test("whatever stands in a cell comes back from the file, line ends and quotes too", () => {
  const harmless = fc.string({ unit: "binary" }).filter((text) => !/^[=+\-@\t\r]/.test(text) && text !== "");
  const row = fc.tuple(harmless, harmless, fc.integer({ min: 0 }));
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
      const written = writeCsv({ columns: ["one", "two", "three"], rows });
      expect(parsed(written)).toEqual([
        ["one", "two", "three"],
        ...rows.map(([one, two, three]) => [one, two, String(three)]),
      ]);
    }),
  );
});

test("a title that a spreadsheet would run as a formula stays text, and a negative number a number", () => {
  const rows = [
    ['=HYPERLINK("http://example.org")', -3.5],
    ["@sum(A1)", 2],
    ["-1+1", undefined],
  ];
  const written = writeCsv({ columns: ["title", "value"], rows });
  expect(parsed(written).slice(1)).toEqual([
    [`'=HYPERLINK("http://example.org")`, "-3.5"],
    ["'@sum(A1)", "2"],
    ["'-1+1", ""],
  ]);
});

test("a table without rows still says its columns", () => {
  expect(writeCsv({ columns: ["title", "year"], rows: [] })).toBe("title,year\r\n");
});
