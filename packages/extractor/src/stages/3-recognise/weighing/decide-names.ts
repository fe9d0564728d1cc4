import { type EntityType, groupBy } from "@methodscape/graph-model";
import { type DiscoveryRule, discoveryRules, type NameEvidence } from "../finding.ts";
import { typeFromSpelling } from "../recognisers/name-morphology.ts";
import { kindWords } from "../vocabulary/generic-names.ts";
import { typeHeads } from "../vocabulary/type-heads.ts";
import { type DecidedType, decideType, typeSaidOutright, type WeighedName } from "./decide-type.ts";
import { distinctRules, namingPoints, shapeOfWhole } from "./naming-points.ts";
import { isTornLongForm } from "./torn-long-form.ts";

/** A name that nobody listed, taken for one in one entry. */
export interface LocalName {
  readonly name: string;
  readonly type: EntityType;
  readonly rule: DiscoveryRule;
  readonly doubtful: boolean;
  readonly introduced: boolean;
  /** Written so that another paper can hardly mean an ordinary word by it. */
  readonly distinctive: boolean;
}

/** How many points of naming make a name, and how many leave no doubt. */
const enough = 2;
const certain = 3;

/** Weighs all that an entry's text says about its unlisted names; gives those that hold, in the order of first evidence. */
export function decideNames(
  evidence: readonly NameEvidence[],
  occurrences: ReadonlyMap<string, number>,
  ownType: EntityType | undefined,
): LocalName[] {
  const byName = groupBy(evidence, ({ name }) => name);
  const weighed = [...byName].map(([name, pieces]) => ({ name, pieces, spelling: typeFromSpelling(name) }));
  const taken = new Set(weighed.map(typeOfIntroduced));
  const open = ownType === undefined || (isData(ownType) && taken.has(ownType)) ? undefined : ownType;
  const decided: LocalName[] = [];
  for (const name of weighed) {
    const local = decideName(name, occurrences.get(name.name) ?? 1, open);
    if (local !== undefined) decided.push(local);
  }
  return decided;
}

function typeOfIntroduced(weighed: WeighedName): EntityType | undefined {
  return weighed.pieces.some(({ introduced }) => introduced === true) ? typeSaidOutright(weighed) : undefined;
}

/** "our dataset" is the one that was introduced as such; it says nothing of the paper's other names. */
function isData(type: EntityType): boolean {
  return type === "dataset" || type === "benchmark";
}

function decideName(
  weighed: WeighedName,
  occurrences: number,
  ownType: EntityType | undefined,
): LocalName | undefined {
  const { name, pieces } = weighed;
  const shape = shapeOfWhole(name);
  const naming = namingPoints(weighed, shape, occurrences);
  const introduced = pieces.some((piece) => piece.introduced === true) || actsUnderTitle(name, pieces);
  const weak = shape === "capitalised" || shape === "plain";
  if (naming < enough || (weak && naming < certain)) return undefined;
  if (isTornLongForm(name, pieces)) return undefined;
  if (weak && isKind(name) && (!introduced || !name.includes(" ") || kindEnding.test(name))) return undefined;
  const typed = decideType(weighed, introduced ? ownType : undefined);
  if (
    (typed.type === "concept" && !introduced) ||
    (typed.type === undefined && !introduced && naming < certain)
  )
    return undefined;
  return {
    name,
    type: typed.type ?? "method",
    rule: leadingRule(pieces),
    doubtful:
      naming < certain ||
      !(introduced
        ? isWellIntroduced(weak, pieces) || typed.margin >= (/[ -]/.test(name) ? 0.75 : 1)
        : isWellTyped(typed, pieces)),
    introduced,
    distinctive: shape === "camel" || shape === "coded" || (shape === "acronym" && name.length >= 4),
  };
}

/** Written so that it must be a name, brought in by two signs, or a title that comes back: what it is called is then no matter of doubt. */
function isWellIntroduced(weak: boolean, pieces: readonly NameEvidence[]): boolean {
  return (
    !weak || distinctRules(pieces) > 1 || pieces.some(({ rule, naming }) => rule === "title" && naming >= 4)
  );
}

function isWellTyped({ margin }: DecidedType, pieces: readonly NameEvidence[]): boolean {
  return (
    margin >= 2 || (margin >= 1 && pieces.some(({ typing, rule }) => typing >= 1.5 || rule === "derived"))
  );
}

/** The word in front of the title's colon acts in the text: "Magnet: Better Data", "Magnet draws …". */
function actsUnderTitle(name: string, pieces: readonly NameEvidence[]): boolean {
  return (
    pieces.some(({ rule, naming }) => rule === "title" && naming > 0) &&
    pieces.some(({ rule, type }) => rule === "context" && type === "method") &&
    !/(?:ing|tion|sion|ity|ness|ment|ism|[ae]nce)$/.test(name)
  );
}

/** Nouns of kinds: what ends in them names nothing by itself, even where authors introduce it. */
const kindEnding = /(?:models?|networks?|systems?|agents?|llms?|reasoning|learning|transfer)$/i;

/** "Large Vision Language Models": a phrase of words that make up the names of kinds. */
function isKind(name: string): boolean {
  return name
    .toLowerCase()
    .split(" ")
    .every(
      (word) =>
        kindWords.has(word) ||
        typeHeads.has(word) ||
        (word.includes("-") && word.split("-").every((part) => kindWords.has(part))),
    );
}

function leadingRule(pieces: readonly NameEvidence[]): DiscoveryRule {
  const rules = new Set(pieces.map((piece) => piece.rule));
  return discoveryRules.find((rule) => rules.has(rule)) ?? "shape";
}
