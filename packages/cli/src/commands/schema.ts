import { describeSchema } from "@methodscape/graph-api";
import type { Command } from "commander";
import { printSchema } from "../print/print-schema.ts";

interface SchemaOptions {
  readonly cypher?: boolean;
  readonly json?: boolean;
}

/** `methodscape schema`: how a graph is stored in Neo4j. */
export function registerSchema(program: Command): void {
  program
    .command("schema")
    .description("print how a graph is stored in Neo4j: labels, relationships, properties, indexes")
    .option("--cypher", "print the statements that make the constraint and the indexes")
    .option("--json", "print it as JSON")
    .addHelpText(
      "after",
      `
load makes the constraint and the indexes by itself; --cypher is for those who want to see or run them.

Examples:
  methodscape schema
  methodscape schema --cypher > schema.cypher
  methodscape schema --json`,
    )
    .action(runSchema);
}

function runSchema({ cypher = false, json = false }: SchemaOptions): void {
  const schema = describeSchema();
  if (json) process.stdout.write(`${JSON.stringify(schema, null, 2)}\n`);
  else if (cypher) process.stdout.write(schema.statements.map((statement) => `${statement};\n`).join(""));
  else process.stdout.write(printSchema(schema));
}
