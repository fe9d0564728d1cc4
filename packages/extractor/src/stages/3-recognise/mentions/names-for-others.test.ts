import { expect, it } from "vitest";
import type { LocalName } from "../weighing/decide-names.ts";
import { isForOthers } from "./names-for-others.ts";

const named = (name: string, more: Partial<LocalName> = {}): LocalName => ({
  name,
  type: "method",
  rule: "introduced",
  doubtful: false,
  introduced: true,
  distinctive: true,
  ...more,
});

it("lends other papers what can be nothing but that name", () => {
  expect(isForOthers(named("QuillNet"))).toBe(true);
  expect(isForOthers(named("QuillNet", { doubtful: true }))).toBe(false);
  expect(isForOthers(named("Quill", { distinctive: false }))).toBe(false);
});

it("keeps what is as short as a label, and what everybody calls a format or an office", () => {
  expect(isForOthers(named("O3"))).toBe(false);
  expect(isForOthers(named("MIDI"))).toBe(false);
});
