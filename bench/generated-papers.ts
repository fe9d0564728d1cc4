import { seededRandom } from "../packages/graph-api/src/landscape/seeded-random.ts";
import type { Entity, EntityType, Polarity, Role, Tier } from "../packages/graph-model/src/index.ts";
import { ownEntity, type SharedNames } from "./generated-names.ts";

/** One sentence of a paper: what it says of an entity, and where in it the name stands. */
export interface SaidOf {
  readonly entity: Entity;
  readonly role: Role;
  readonly polarity: Polarity;
  readonly tier: Tier;
  readonly text: string;
  readonly surface: readonly [start: number, end: number];
}

/** A paper with its text: a title, and one sentence for each link. */
export interface GeneratedPaper {
  readonly number: number;
  readonly title: string;
  readonly date: string;
  readonly said: readonly SaidOf[];
  /** The value that it reports on the benchmark that it evaluates on, if it does. */
  readonly score: number | undefined;
}

const sentences = {
  introduces: ["We propose ", ", which keeps what it has proved."],
  uses: ["Our system runs on top of ", " at every step."],
  "evaluates-on": ["We measure all of this on ", " in full."],
  "compares-with": ["It does better than ", " at the same cost."],
  studies: ["We ask when ", " helps and when it does not."],
  mentions: ["Earlier work such as ", " leaves this open."],
} as const satisfies Record<Role, readonly [string, string]>;

/** Which types a paper names in which roles, beside its own name; one line is drawn for each link. */
const lines = [
  ["method", ["uses", "uses", "compares-with", "mentions"]],
  ["benchmark", ["evaluates-on"]],
  ["model", ["uses", "compares-with", "evaluates-on"]],
  ["method", ["uses", "studies", "mentions"]],
  ["dataset", ["uses", "mentions"]],
  ["concept", ["studies", "mentions"]],
] as const satisfies readonly (readonly [EntityType, readonly Role[]])[];

const linksPerPaper = 5;

/** The paper of a number: the same number gives the same paper, whatever was asked for before. */
export function generatedPaper(number: number, names: SharedNames): GeneratedPaper {
  const random = seededRandom(number * 2 + 1);
  const said: SaidOf[] = [];
  const seen = new Set<string>();
  const add = (entity: Entity, role: Role) => {
    if (seen.has(entity.id)) return;
    seen.add(entity.id);
    said.push(sayOf(entity, role, random));
  };
  const own = random() < 0.3 ? ownEntity(number) : undefined;
  if (own !== undefined) add(own, "introduces");
  for (let turn = 0; said.length < linksPerPaper; turn += 1) {
    const [type, roles] = lines[turn % lines.length] ?? lines[0];
    add(oftenTheFirst(names[type], random), pick<Role>(roles, random));
  }
  const month = 1 + Math.floor(random() * 12);
  const evaluates = said.some(({ role, entity }) => role === "evaluates-on" && entity.type === "benchmark");
  return {
    number,
    title: titleOf(number, said, random),
    date: `${2016 + (number % 10)}-${String(month).padStart(2, "0")}`,
    said,
    score: evaluates && random() < 0.6 ? Math.round(random() * 1000) / 10 : undefined,
  };
}

function titleOf(number: number, said: readonly SaidOf[], random: () => number): string {
  const first = said[0]?.entity.name ?? "";
  const about = pick(["reasoning", "planning", "proofs", "tool use", "dialogue", "retrieval"], random);
  return `${first}: ${about} without guesses, part ${number}`;
}

function sayOf(entity: Entity, role: Role, random: () => number): SaidOf {
  const [before, after] = sentences[role];
  const isDenied = role === "uses" && random() < 0.02;
  const opening = isDenied ? "This time we go without " : before;
  return {
    entity,
    role,
    polarity: isDenied ? "denied" : "affirmed",
    tier: random() < 0.15 ? "possible" : "shown",
    text: `${opening}${entity.name}${after}`,
    surface: [opening.length, opening.length + entity.name.length],
  };
}

/** The first names are drawn far more often than the last, as a few names are in every field. */
function oftenTheFirst(names: readonly Entity[], random: () => number): Entity {
  const drawn = names[Math.floor(random() ** 3 * names.length)] ?? names[0];
  if (drawn === undefined) throw new Error("there are no names of this type");
  return drawn;
}

function pick<Value>(values: readonly Value[], random: () => number): Value {
  const drawn = values[Math.floor(random() * values.length)] ?? values[0];
  if (drawn === undefined) throw new Error("nothing to choose from");
  return drawn;
}
