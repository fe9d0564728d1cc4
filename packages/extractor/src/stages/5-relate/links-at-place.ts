import type { Tier } from "@methodscape/graph-model";
import { tierByConfidence } from "../../confidence/confidence-of.ts";
import type { EntryLink } from "../../model/claims.ts";
import type { PaperEntry } from "../../model/paper-entry.ts";
import { applyLinkRules, type LinkFinding } from "./apply-link-rules.ts";
import { isEndOfLongerName } from "./own/introduced-name.ts";
import { isKindOfTitled } from "./own/kind-of-titled.ts";
import type { LinkRule, RuleContext } from "./rules/link-rule.ts";
import { mentionsNamed } from "./rules/links/mentions-named.ts";
import type { Place } from "./sentence/sentence-view.ts";
import { evidenceAt } from "./text-evidence.ts";
import type { SentenceContext } from "./views/entry-view.ts";
import { tellsOfOthers } from "./views/section-kind.ts";

/** A link that a sentence says at one place, with what tells how it weighs beside the others of its entry. */
export interface PlacedLink {
  readonly link: EntryLink;
  readonly rule: LinkRule;
  /** A use of what a title may only name as the kind that the own thing is of. */
  readonly mayBeKind: boolean;
}

/** What a sentence says of the thing that a place names; a note gives only mentions. */
export function linksAt(entry: PaperEntry, place: Place, context: SentenceContext): PlacedLink[] {
  return findingsAt(place, context).map(({ rule, tier }) => ({
    link: linkOf(entry, place, context, rule, tier),
    rule,
    mayBeKind: rule.role === "uses" && isKindOfTitled(place, context),
  }));
}

/**
 * What a place says: whether the paper brings the thing, and, apart from that, what else it does with it ("on our X").
 * Where a role is likely but not sure, that the name is merely mentioned is not sure either.
 */
function findingsAt(place: Place, context: SentenceContext): readonly LinkFinding[] {
  if (context.view.part === "note") return [{ rule: mentionsNamed, tier: "shown" }];
  const { introducing, further } = context.rules;
  const brought = readTier(introducing, place, context);
  const done = readTier(further, place, context);
  if (brought?.tier === "shown") return done?.tier === "shown" ? [brought, done] : [brought];
  if (done?.tier === "shown") return [done];
  const likely = brought ?? done;
  const mention: LinkFinding = {
    rule: mentionsNamed,
    tier: likely === undefined ? (mentionsNamed.read(place, context) ?? "possible") : "possible",
  };
  return likely === undefined ? [mention] : [likely, mention];
}

function readTier(
  rules: readonly LinkRule[],
  place: Place,
  context: SentenceContext,
): LinkFinding | undefined {
  const read = applyLinkRules(rulesOfSection(rules, context), place, context);
  return read === undefined ? undefined : { ...read, tier: tierOf(read, place, context) };
}

/** What a section on related work or on the future says is done by others, or not yet; rivals are named there too. */
function rulesOfSection(rules: readonly LinkRule[], { view }: RuleContext): readonly LinkRule[] {
  return tellsOfOthers(view.section) ? rules.filter(({ role }) => role === "compares-with") : rules;
}

/** The "Sparse Attention" of "Native Sparse Attention" may be another thing. */
function tierOf({ rule, tier }: LinkFinding, place: Place, context: RuleContext): Tier {
  const { type } = place.mention.candidate;
  if (rule.role === "uses" && context.view.part === "title" && context.paper.namesVersionOf(place.mention))
    return "possible";
  const partial =
    (type === "method" || type === "concept") &&
    rule.role !== "introduces" &&
    context.view.part !== "title" &&
    isEndOfLongerName(place, context);
  return partial ? "possible" : tier;
}

function linkOf(
  entry: PaperEntry,
  place: Place,
  { view }: RuleContext,
  rule: LinkRule,
  tier: Tier,
): EntryLink {
  const id = view.part === "note" ? `note/${rule.id}` : rule.id;
  return {
    entry,
    entity: place.mention.entity,
    role: rule.role,
    polarity: rule.polarity,
    tier: place.mention.doubtful ? "possible" : tierByConfidence(id, tier),
    evidence: evidenceAt(view, { start: place.mention.start, end: place.mention.end }, id),
  };
}
