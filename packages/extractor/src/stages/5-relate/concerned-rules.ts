import { addToList } from "@methodscape/graph-model";
import type { LinkRule } from "./rules/link-rule.ts";
import { introducingRules, linkRules } from "./rules/link-rules.ts";
import type { RelationRule } from "./rules/relation-rule.ts";
import { relationRules } from "./rules/relation-rules.ts";
import type { Token } from "./sentence/token.ts";

/** The rules that a sentence may concern, each list in its order. */
export interface ConcernedRules {
  /** Those that find what decides who "the model" is; asked first, over the whole entry. */
  readonly deciding: readonly LinkRule[];
  readonly introducing: readonly LinkRule[];
  /** Those of every other role. */
  readonly further: readonly LinkRule[];
  readonly relations: readonly RelationRule[];
}

/** Rules by place in one long row: those of links, then those of relations. */
const row: readonly (LinkRule | RelationRule)[] = [...linkRules, ...relationRules];
const withoutCue = row.map(({ cues }) => cues.length === 0);
const placesByCue = new Map<string, number[]>();
for (const [place, { cues }] of row.entries()) {
  for (const cue of cues) addToList(placesByCue, cue, place);
}
/** The first of the row are those that are asked over the whole entry. */
const decidingCount = introducingRules.length;

/**
 * A rule is asked where a word or the dictionary form of a verb is one of its cues, or when it has none. One look-up a
 * word, however many the rules are.
 */
export function concernedRules(tokens: readonly Token[]): ConcernedRules {
  const concerned = withoutCue.slice();
  for (const { text, lemma } of tokens) {
    markRulesOf(text, concerned);
    if (lemma !== undefined && lemma !== text) markRulesOf(lemma, concerned);
  }
  return sorted(concerned);
}

/** Plain loops, because this is done for every sentence. */
function sorted(concerned: readonly boolean[]): ConcernedRules {
  const deciding: LinkRule[] = [];
  const introducing: LinkRule[] = [];
  const further: LinkRule[] = [];
  const relations: RelationRule[] = [];
  for (let place = 0; place < linkRules.length; place += 1) {
    const rule = linkRules[place];
    if (rule === undefined || concerned[place] !== true) continue;
    if (place < decidingCount) deciding.push(rule);
    (rule.role === "introduces" ? introducing : further).push(rule);
  }
  for (let index = 0; index < relationRules.length; index += 1) {
    const rule = relationRules[index];
    if (rule !== undefined && concerned[linkRules.length + index] === true) relations.push(rule);
  }
  return { deciding, introducing, further, relations };
}

function markRulesOf(cue: string, concerned: boolean[]): void {
  const places = placesByCue.get(cue);
  if (places !== undefined) for (const place of places) concerned[place] = true;
}
