import { describeSchema } from "@methodscape/graph-api";
import { entityTypes, relationTypes, roles } from "@methodscape/graph-model";
import { Command } from "commander";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { registerSchema } from "../commands/schema.ts";

let told: string;
beforeEach(() => {
  told = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    told += String(text);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

async function schema(...options: string[]): Promise<string> {
  const program = new Command().exitOverride();
  registerSchema(program);
  await program.parseAsync(["node", "methodscape", "schema", ...options]);
  return told;
}

test("names each kind of node and relationship with its properties, in lines that a terminal holds", async () => {
  const printed = await schema();
  for (const { label } of describeSchema().nodes)
    expect(printed).toMatch(new RegExp(`^\\(:${label}\\)  \\w`, "m"));
  for (const role of [...roles, ...relationTypes])
    expect(printed).toContain(`\n  ${role.toUpperCase().replaceAll("-", "_")} `);
  for (const type of entityTypes) expect(printed).toContain(`:${type[0]?.toUpperCase()}${type.slice(1)}`);
  expect(printed).toMatch(/\(:Paper\)[^(]*title\* STRING/);
  const statements = new Set(describeSchema().statements);
  expect(printed.split("\n").filter((line) => line.length > 120 && !statements.has(line))).toEqual([]);
});

test("--cypher gives statements alone, the constraint first; --json the whole", async () => {
  const statements = (await schema("--cypher")).trim().split("\n");
  expect(statements[0]).toMatch(/^CREATE CONSTRAINT methodscape_id IF NOT EXISTS .*;$/);
  expect(statements.every((line) => /^CREATE .*;$/.test(line))).toBe(true);
  told = "";
  expect(JSON.parse(await schema("--json"))).toEqual(describeSchema());
});
