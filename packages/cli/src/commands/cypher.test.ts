import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runEach, runToEnd } from "../testing/run-command.ts";

// What is refused and what is run is tried on a real server in graph-api/src/store/neo4j/testing.
test("without a Neo4j, one line says what is needed; what was typed wrongly is said too", async () => {
  const folder = await mkdtemp(join(tmpdir(), "methodscape-cypher-"));
  await writeFile(join(folder, "password"), "secret");
  try {
    const [embedded, params, rows] = await runEach(folder, [
      ["cypher", "MATCH (n) RETURN n"],
      ["cypher", "RETURN 1", "--params", "nothing"],
      ["cypher", "RETURN 1", "--limit-rows", "0"],
    ]);
    expect(embedded).toMatchObject({ code: 2, stdout: "" });
    expect(embedded?.stderr).toMatch(
      /^methodscape: Cypher runs in a Neo4j, not in the embedded store;.*--neo4j.*\n$/,
    );
    expect(params?.stderr).toContain("expected a name and a value");
    expect(rows?.stderr).toContain("expected a whole number from 1");
    const nobody = await runToEnd(folder, [
      ...["cypher", "RETURN 1", "--neo4j", "bolt://127.0.0.1:1", "--password-file", "password"],
    ]);
    expect(nobody).toMatchObject({ code: 2, stdout: "" });
    expect(nobody.stderr).toMatch(/^methodscape: no Neo4j answers at bolt:\/\/127.0.0.1:1[^\n]*\n$/);
  } finally {
    await rm(folder, { recursive: true });
  }
});
