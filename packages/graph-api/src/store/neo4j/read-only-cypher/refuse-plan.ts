import { readingProcedures } from "./reading-procedures.ts";

/** A step of a plan, as the server describes it under EXPLAIN. */
export interface PlanStep {
  readonly operatorType: string;
  readonly arguments?: Readonly<Record<string, unknown>>;
  readonly children: readonly PlanStep[];
}

/** What the server says of a statement before it runs. */
export interface StatementPlan {
  /** `r` for one that only reads. */
  readonly queryType: string | undefined;
  /** The database that it would run in. */
  readonly database: string | undefined;
  readonly plan: PlanStep | undefined;
}

/** What is known of the server that a statement is to run on. */
export interface ServerNames {
  readonly database: string | undefined;
  /** Procedures of the mode READ. */
  readonly readingProcedures: ReadonlySet<string>;
  /** Functions that do not come with Neo4j: what they do is not known. */
  readonly foreignFunctions: ReadonlySet<string>;
}

const writing =
  /^(Create|Merge|Insert|Delete|DetachDelete|Set|Remove|Foreach|Drop|Alter|Locking|RunQuery|Export)/i;
const commands =
  /^(Show|Terminate|Administration|System|Start|Stop|Grant|Deny|Revoke|Enable|Deallocate|Reallocate)/i;
const harmlessCommands: ReadonlySet<string> = new Set([
  "ShowIndexes",
  "ShowConstraints",
  "ShowProcedures",
  "ShowFunctions",
]);

/**
 * Why a statement may not run, by its plan; undefined for one that only reads. It is refused when the server does not
 * call it a reading one, when it would run in another database, when a step writes, reads a file, opens transactions
 * or commands the server, and when it calls a procedure or function that is not known to only read.
 */
export function refusePlan(statement: StatementPlan, server: ServerNames): string | undefined {
  const { plan, queryType, database } = statement;
  if (plan === undefined) return "the server gave no plan for it";
  for (const step of stepsOf(plan)) {
    const reason = refuseStep(step, server);
    if (reason !== undefined) return reason;
  }
  if (queryType !== "r") return "it does more than read";
  if (database !== server.database) return `it leaves the database ${server.database ?? ""}`;
  return undefined;
}

function stepsOf(plan: PlanStep): readonly PlanStep[] {
  const steps: PlanStep[] = [];
  const open = [plan];
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    steps.push(step);
    open.push(...step.children);
  }
  return steps;
}

function refuseStep(step: PlanStep, server: ServerNames): string | undefined {
  // A step is called after the database that it runs in: `SetProperty@neo4j`.
  const operator = step.operatorType.split("@")[0] ?? "";
  const details = String(step.arguments?.Details ?? "");
  if (writing.test(operator)) return `it writes (${operator})`;
  if (/LoadCSV/i.test(operator)) return "it reads a file or an address (LOAD CSV)";
  if (/^Transaction/i.test(operator)) return "it opens transactions of its own (IN TRANSACTIONS)";
  if (commands.test(operator) && !harmlessCommands.has(operator))
    return `it is a command to the server (${operator})`;
  if (/ProcedureCall/i.test(operator)) return refuseProcedure(details, server);
  const foreign = [...server.foreignFunctions].find((name) => details.includes(`${name}(`));
  return foreign === undefined ? undefined : `it calls ${foreign}, a function that does not come with Neo4j`;
}

function refuseProcedure(details: string, server: ServerNames): string | undefined {
  const [name] = /^[\w.]+(?=\()/.exec(details) ?? [];
  if (name !== undefined && readingProcedures.has(name) && server.readingProcedures.has(name))
    return undefined;
  return `it calls ${name ?? "a procedure"}, which is not among those that only read`;
}
