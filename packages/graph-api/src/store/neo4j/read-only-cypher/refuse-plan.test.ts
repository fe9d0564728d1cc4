import { expect, test } from "vitest";
import { type PlanStep, refusePlan } from "./refuse-plan.ts";

const server = {
  database: "neo4j",
  readingProcedures: new Set(["db.labels", "db.resampleIndex", "apoc.export.csv.all"]),
  foreignFunctions: new Set(["apoc.load.text"]),
};
const step = (operatorType: string, details = "", children: readonly PlanStep[] = []): PlanStep => {
  return { operatorType: `${operatorType}@neo4j`, arguments: { Details: details }, children };
};
const refuse = (plan: PlanStep | undefined, queryType = "r", database = "neo4j") =>
  refusePlan({ plan, queryType, database }, server);

// What no server at hand can be made to do: plug-ins, plans that lie, steps deep inside.
test.each([
  ["no plan", undefined, /no plan/],
  [
    "a writing step deep inside",
    step("ProduceResults", "", [step("Apply", "", [step("SetProperty")])]),
    /SetProperty/,
  ],
  [
    "a procedure of the mode READ that is not known",
    step("ProcedureCall", "apoc.export.csv.all($x) :: ()"),
    /apoc\.export/,
  ],
  [
    "one that is known not to only read",
    step("ProcedureCall", "db.resampleIndex($x) :: ()"),
    /resampleIndex/,
  ],
  ["one whose name cannot be read", step("ProcedureCall", "`db`.labels() :: ()"), /a procedure/],
  [
    "one that the server does not call READ",
    step("ProcedureCall", "db.propertyKeys() :: ()"),
    /propertyKeys/,
  ],
  ["a function of a plug-in", step("Projection", "apoc.load.text($x) AS t"), /apoc\.load\.text/],
  ["a file or an address that is read", step("LoadCSV", "row"), /LOAD CSV/],
  ["a transaction of its own", step("TransactionForeach"), /IN TRANSACTIONS/],
  ["a command of a later release", step("ShowSecrets"), /command/],
])("%s is refused", (_what, plan, said) => {
  expect(refuse(plan)).toMatch(said);
});

test("a reading plan is refused where the server calls the statement more, or it leaves the database", () => {
  const plan = step("ProduceResults", "n", [step("NodeByLabelScan", "n:Paper")]);
  expect(refuse(plan)).toBeUndefined();
  expect(refuse(plan, "rw")).toMatch(/more than read/);
  expect(refuse(plan, "s")).toMatch(/more than read/);
  expect(refuse(plan, "r", "system")).toMatch(/leaves the database neo4j/);
});

test("a procedure that only reads is let through", () => {
  expect(refuse(step("ProcedureCall", "db.labels() :: (label :: STRING)"))).toBeUndefined();
});
