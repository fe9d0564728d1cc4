import { randomBytes } from "node:crypto";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { GraphApiError } from "../graph-api-error.ts";
import type { Neo4jProgram } from "./neo4j-program.ts";
import { runProgram } from "./run-program.ts";
import { javaArguments } from "./server-configuration.ts";
import type { ServerFolder } from "./server-folder.ts";

const adminClass = "org.neo4j.server.startup.Neo4jAdminCommand";
const adminHeapMegabytes = 128;
const adminTimeLimit = 120_000;

/**
 * The password of a local server, made up before its first start and kept in a file that only its owner may read.
 * @throws {GraphApiError} `store-refused` when Neo4j does not take it.
 */
export async function ensurePassword(folder: ServerFolder, program: Neo4jProgram): Promise<string> {
  const kept = await readFile(folder.password, "utf8").catch(() => undefined);
  if (kept !== undefined) return kept.trim();
  // In hexadecimal, for one that begins with a dash would be taken for an option.
  const password = randomBytes(18).toString("hex");
  await setInitialPassword(folder, program, password);
  // Written last: without it the next start makes up another, which Neo4j takes until it has run once.
  await writeFile(`${folder.password}.tmp`, `${password}\n`, { mode: 0o600 });
  await rename(`${folder.password}.tmp`, folder.password);
  return password;
}

/** The password goes through a file, for other people on the machine see the arguments of a program. */
async function setInitialPassword(
  folder: ServerFolder,
  program: Neo4jProgram,
  password: string,
): Promise<void> {
  const file = join(folder.home, "arguments");
  await writeFile(file, `dbms\nset-initial-password\n${password}\n`, { mode: 0o600 });
  try {
    const heapMegabytes = adminHeapMegabytes;
    const run = { program, home: folder.home, mainClass: adminClass, heapMegabytes, isLasting: false };
    const set = await runProgram(program.java.command, javaArguments(run, [`@${file}`]), {
      env: { NEO4J_HOME: folder.home, NEO4J_CONF: folder.conf },
      timeLimit: adminTimeLimit,
    });
    if (set.code !== 0) {
      const reason = set.output.replaceAll(password, "…").trim().split("\n").at(-1) ?? "";
      throw new GraphApiError(
        "store-refused",
        `Neo4j did not take its first password: ${reason.slice(0, 300)}; remove ${folder.home} to start anew`,
      );
    }
  } finally {
    await rm(file, { force: true });
  }
}
