import { Neo4jError } from "neo4j-driver";
import { expect, test } from "vitest";
import { explainDriverError } from "./driver-errors.ts";

const address = { uri: "bolt://127.0.0.1:7687", user: "neo4j", database: undefined };

test("two loads at once are told apart from a broken store", () => {
  const error = new Neo4jError(
    "Node(7) already exists with label and property",
    "Neo.ClientError.Schema.ConstraintValidationFailed",
    "22N80",
    "a constraint was violated",
  );
  expect(explainDriverError(error, address)).toMatchObject({
    code: "store-refused",
    message: expect.stringMatching(/somebody else is loading.*load again when they are done/),
  });
});
