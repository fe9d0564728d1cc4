import { afterEach, expect, test, vi } from "vitest";
import { personPath } from "./person-path.ts";

afterEach(() => vi.unstubAllEnvs());

test("a path is seen from the folder that the person typed in, not from the one a package manager runs in", () => {
  vi.stubEnv("INIT_CWD", "/home/person/course");
  expect(personPath("week-1.md")).toBe("/home/person/course/week-1.md");
  expect(personPath("../feeds")).toBe("/home/person/feeds");
  expect(personPath("/feeds")).toBe("/feeds");
});

test("without a package manager it is the current folder", () => {
  vi.stubEnv("INIT_CWD", undefined);
  expect(personPath(".")).toBe(process.cwd());
});
