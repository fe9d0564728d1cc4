import { expect, test } from "vitest";
import { createProgram } from "./main.ts";

test("a command that is loaded alone is the one that stands among all", async () => {
  const { commands } = await createProgram();
  expect(commands.length).toBeGreaterThan(10);
  for (const command of commands) {
    const alone = await createProgram(command.name());
    expect(alone.commands.map((known) => known.helpInformation())).toEqual([command.helpInformation()]);
  }
});

test("a word that is no command is looked for among all, whatever objects have by that name", async () => {
  const all = (await createProgram()).commands.length;
  for (const word of ["help", "--help", "extracts", "constructor"])
    expect((await createProgram(word)).commands.length, word).toBe(all);
});
