import { roles as allRoles, type EntityType, type Role } from "@methodscape/graph-model";

/** What a phrase such as "evaluated on" says about the names behind it. */
export interface RolePhrase {
  /** Roots of the words, in order; the longest phrase that fits wins. */
  readonly words: readonly string[];
  /** The roles, which may depend on the type of the name: "on MATH" (a benchmark), "on GRPO" (a topic). */
  readonly roles: readonly Role[] | Readonly<Partial<Record<EntityType, readonly Role[]>>>;
  /** How a chip says it. */
  readonly label: string;
  /** What of the phrase no answer tells. */
  readonly note?: string;
}

export const usingRoles = ["introduces", "uses"] as const satisfies readonly Role[];
/** Roles that say a reading teaches or uses an entity; a bare mention covers nothing. */
export const coveringRoles = [
  "introduces",
  "uses",
  "evaluates-on",
  "studies",
] as const satisfies readonly Role[];
const aboutRoles = ["introduces", "uses", "studies"] as const satisfies readonly Role[];
const onRoles = {
  benchmark: ["evaluates-on"],
  dataset: ["evaluates-on"],
  method: aboutRoles,
  model: aboutRoles,
  concept: aboutRoles,
} as const satisfies Record<EntityType, readonly Role[]>;

const phrases = (label: string, roles: RolePhrase["roles"], ...texts: string[]): RolePhrase[] =>
  texts.map((text) => ({ words: text.split(" "), roles, label }));

/** Verbs that hold one thing against another. */
export const comparingVerbs = ["compare with", "compare to", "compare against"];
/** Words of winning: the graph holds that a paper compares itself, and not how it ended. */
export const wins = [
  "outperform",
  "surpass",
  "beat",
  "exceed",
  "outdo",
  "better than",
  "superior to",
  "worse than",
];
export const whoWins =
  "Which of the two is better is not held in the graph: these papers compare them, and the sentence beside each says how it ended.";

/** Every phrase that leads to names. */
export const rolePhrases: readonly RolePhrase[] = [
  ...phrases(
    "using",
    usingRoles,
    "use",
    "make use of",
    "apply",
    "employ",
    "leverage",
    "combine",
    "integrate",
    "incorporate",
    "adopt",
    "base on",
    "rely on",
    "build on",
    "via",
    "through",
  ),
  // A benchmark that something is used with is evaluated on.
  ...phrases(
    "using",
    {
      method: usingRoles,
      model: usingRoles,
      concept: usingRoles,
      benchmark: ["introduces", "uses", "evaluates-on"],
      dataset: ["introduces", "uses", "evaluates-on"],
    },
    "with",
    "alongside",
    "beside",
  ),
  ...phrases(
    "introducing",
    ["introduces"],
    "introduce",
    "propose",
    "present",
    "release",
    "write",
    "author of",
    "create",
    "invent",
    "develop",
  ),
  ...phrases("on", onRoles, "on", "for"),
  ...phrases(
    "evaluated on",
    ["evaluates-on"],
    "evaluate on",
    "test on",
    "benchmark on",
    "report on",
    "evaluate with",
    "result on",
    "score on",
    "experiment on",
    "measure on",
    "run on",
    "report result on",
    "report score on",
    "evaluate against",
  ),
  ...phrases(
    "trained on",
    ["uses"],
    "train on",
    "fine-tune on",
    "finetune on",
    "pre-train on",
    "pretrain on",
    "train with",
    "fine-tune with",
    "finetune with",
  ),
  ...phrases("comparing with", ["compares-with"], ...comparingVerbs, "compare", "against", "versus", "vs"),
  ...phrases("comparing with", ["compares-with"], ...wins).map((phrase) => ({ ...phrase, note: whoWins })),
  ...phrases("studying", ["studies"], "study", "survey", "investigate", "analyse", "analyze", "examine"),
  ...phrases(
    "about",
    aboutRoles,
    "about",
    "concern",
    "cover",
    "regard",
    "focus on",
    "deal with",
    "relate to",
    "on the topic of",
  ),
  ...phrases("mentioning", allRoles, "mention", "name", "discuss"),
];

/** The roles that a phrase asks for with a name of this type. */
export function rolesFor(phrase: RolePhrase, type: EntityType): readonly Role[] {
  const { roles } = phrase;
  if (isRoleList(roles)) return roles;
  return roles[type] ?? usingRoles;
}

function isRoleList(roles: RolePhrase["roles"]): roles is readonly Role[] {
  return Array.isArray(roles);
}

/** What a name means right behind a denial that says "using" itself: "without X". */
export const usingPhrase: RolePhrase = { words: [], roles: usingRoles, label: "using" };

/** "Comparing A with B": a paper that brings or uses A, or compares with it too. */
export const comparedPhrase: RolePhrase = {
  words: [],
  roles: ["introduces", "uses", "compares-with"],
  label: "comparing",
};

/** What a reading does with a name that it teaches. */
export const coveringPhrase: RolePhrase = { words: [], roles: coveringRoles, label: "covering" };

/** What a bare name beside "papers" means: "MATH papers" evaluate on it, "GRPO papers" are about it. */
export const barePhrase: RolePhrase = { words: [], roles: onRoles, label: "on" };
