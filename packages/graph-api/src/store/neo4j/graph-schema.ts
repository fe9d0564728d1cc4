import { migrations } from "./migrations/index.ts";

/** A constraint or index of ours. */
export interface SchemaItem {
  readonly kind: "CONSTRAINT" | "INDEX";
  readonly name: string;
}

const statementForm = /^(CREATE|DROP) (?:[A-Z]+ )?(CONSTRAINT|INDEX) (\w+) /;

/**
 * The statements that make the present schema, in the order in which they are run: what the migrations create and
 * none of them drops again. Only :Methodscape is indexed, so that other people's :Paper nodes are left alone.
 */
export const schemaStatements: readonly string[] = presentStatements();

function presentStatements(): readonly string[] {
  const present = new Map<string, string>();
  for (const statement of migrations.flatMap(({ statements }) => statements)) {
    const [, verb, , name] = statementForm.exec(statement) ?? [];
    if (name === undefined) continue;
    if (verb === "DROP") present.delete(name);
    else present.set(name, statement);
  }
  return [...present.values()];
}

/** Every constraint and index that any version of the schema has made. */
export const schemaItems: readonly SchemaItem[] = [
  ...new Map(
    migrations
      .flatMap(({ statements }) => statements)
      .flatMap((statement): readonly (readonly [string, SchemaItem])[] => {
        const [, , kind, name] = statementForm.exec(statement) ?? [];
        if (name === undefined) return [];
        return [[name, { kind: kind === "CONSTRAINT" ? "CONSTRAINT" : "INDEX", name }]];
      }),
  ).values(),
];

/** Waits until the indexes can be used. */
export const awaitSchema = "CALL db.awaitIndexes(300)";
