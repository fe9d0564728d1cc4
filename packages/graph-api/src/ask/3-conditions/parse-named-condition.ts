import type { EntityRef, PaperFilter } from "@methodscape/graph-model";
import { barePhrase, comparedPhrase, type RolePhrase, rolesFor } from "../2-tokens/role-phrases.ts";
import type { TokenReader } from "../2-tokens/token-reader.ts";
import { phraseAhead } from "./accept-phrase.ts";
import { joinConditions } from "./combine-conditions.ts";
import { type NameList, parseNames } from "./parse-names.ts";
import { chooseReading, type ParseProblems } from "./parse-problems.ts";

/** A condition on entities, and the phrase that it was said with: "using DPO, but not PPO" says using once. */
export interface NamedCondition {
  readonly filter: PaperFilter;
  readonly phrase: RolePhrase;
}

const auxiliaries = ["is", "are", "was", "were", "be", "been", "being", "have", "has", "had"];
const passives = new Set(["using", "introducing", "studying", "about", "mentioning"]);

/**
 * Reads names with the phrase that says their role: "using DPO or PPO", "DPO papers", "where GRPO was introduced",
 * "comparing DPO with PPO", "DPO vs PPO". `earlier` is the phrase that holds where none is said.
 */
export function parseNamedCondition(
  reader: TokenReader,
  problems: ParseProblems,
  earlier: RolePhrase | undefined,
): NamedCondition | undefined {
  const names = parseNames(reader);
  if (names === undefined) return undefined;
  const mayCompare = earlier === undefined || earlier.words.join(" ") === "compare";
  if (mayCompare) {
    const compared = parseCompared(
      reader,
      problems,
      names,
      earlier === undefined ? ["versus", "vs"] : joints,
    );
    if (compared !== undefined) return { filter: compared, phrase: rivalPhrase };
  }
  const phrase = earlier ?? acceptPassive(reader) ?? barePhrase;
  return { filter: conditionOn(names, phrase, problems), phrase };
}

const joints = ["with", "to", "against", "versus", "vs"];
const rivalPhrase: RolePhrase = { words: [], roles: ["compares-with"], label: "comparing with" };

/** The rest of "comparing DPO with PPO" or "DPO vs PPO", read behind the first names. */
function parseCompared(
  reader: TokenReader,
  problems: ParseProblems,
  names: NameList,
  among: readonly string[],
): PaperFilter | undefined {
  const joint = among.find((word) => reader.sees([word]));
  if (joint === undefined || reader.peek(1)?.kind !== "name") return undefined;
  reader.take();
  const others = parseNames(reader);
  if (others === undefined) return undefined;
  return among.includes("with")
    ? heldAgainst(names, others, problems)
    : comparedWith(names, others, problems);
}

/** "DPO vs PPO" says of neither that the paper holds it against the other. */
export function comparedWith(names: NameList, others: NameList, problems: ParseProblems): PaperFilter {
  return { op: "or", of: [heldAgainst(names, others, problems), heldAgainst(others, names, problems)] };
}

function heldAgainst(names: NameList, others: NameList, problems: ParseProblems): PaperFilter {
  return {
    op: "and",
    of: [conditionOn(names, comparedPhrase, problems), conditionOn(others, rivalPhrase, problems)],
  };
}

/** "GRPO was introduced", "DPO is used": a verb behind its name, and no other name behind that. */
function acceptPassive(reader: TokenReader): RolePhrase | undefined {
  let ahead = 0;
  while (auxiliaries.some((word) => reader.sees([word], ahead))) ahead += 1;
  const verb = reader.peek(ahead);
  const phrase = phraseAhead(reader, ahead);
  if (verb?.kind !== "word" || !/ed$/i.test(verb.text) || phrase?.words.length !== 1) return undefined;
  if (!passives.has(phrase.label) || reader.peek(ahead + 1)?.kind === "name") return undefined;
  reader.take(ahead + 1);
  return phrase;
}

/** A condition on each name, in the roles that the phrase says; none where nobody knows which thing is meant. */
export function conditionOn(names: NameList, phrase: RolePhrase, problems: ParseProblems): PaperFilter {
  const conditions = names.tokens.flatMap((token): PaperFilter[] => {
    const entity = chooseReading(token, problems);
    return entity === undefined ? [] : [entityCondition(entity, phrase)];
  });
  return joinConditions(names.joinedBy, conditions);
}

function entityCondition(entity: EntityRef, phrase: RolePhrase): PaperFilter {
  return { op: "entity", entity: entity.id, roles: [...rolesFor(phrase, entity.type)], expand: true };
}
