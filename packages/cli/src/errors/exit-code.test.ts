import { ExtractorError } from "@methodscape/extractor";
import { GraphApiError } from "@methodscape/graph-api";
import { SnapshotError } from "@methodscape/graph-model";
import { expect, test } from "vitest";
import { CliError } from "./cli-error.ts";
import { lineForKnownError } from "./exit-code.ts";

test.each([
  new CliError("what to do"),
  new ExtractorError("missing-path", "what to do"),
  new GraphApiError("disk", "what to do"),
  new SnapshotError("cut-off", 3, "what to do"),
])("$name is known and says its message", (error) => {
  expect(lineForKnownError(error)).toBe("what to do");
});

test("the picture that a YAML parser draws below its message is left out", () => {
  const error = new ExtractorError("bad-lexicon", "a.yaml is no YAML at line 2:\n\ntype: [\n      ^\n");
  expect(lineForKnownError(error)).toBe("a.yaml is no YAML at line 2");
});

test.each(["ENOENT", "EACCES", "ENOSPC", "EROFS", "EEXIST", "EISDIR"])("%s names its path", (code) => {
  const error = Object.assign(new Error("raw"), { code, path: "/some/where" });
  expect(lineForKnownError(error)).toMatch(/^\/some\/where: .+; /);
});

test.each([new Error("a fault of ours"), "text", Object.assign(new Error("odd"), { code: "EWHATEVER" })])(
  "what nobody foresaw is not known, so that it keeps its stack",
  (error) => {
    expect(lineForKnownError(error)).toBeUndefined();
  },
);
