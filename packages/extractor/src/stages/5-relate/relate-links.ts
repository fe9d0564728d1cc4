import type { EntityId, Tier } from "@methodscape/graph-model";
import { tierByConfidence } from "../../confidence/confidence-of.ts";
import type { EntryLink } from "../../model/claims.ts";
import { applyLinkRules, type LinkFinding } from "./apply-link-rules.ts";
import { isEndOfLongerName } from "./own/introduced-name.ts";
import { isKindOfTitled } from "./own/kind-of-titled.ts";
import type { LinkRule, RuleContext } from "./rules/link-rule.ts";
import { mentionsNamed } from "./rules/links/mentions-named.ts";
import type { Place } from "./sentence/sentence-view.ts";
import { evidenceAt } from "./text-evidence.ts";
import type { EntryView, SentenceContext } from "./views/entry-view.ts";
import { tellsOfOthers } from "./views/section-kind.ts";

/** How many sentences of one role are kept as its evidence. */
const evidenceLimit = 20;

/**
 * The links of an entry, one per sentence that says it. `mentions` is left out where a stronger role is shown.
 * A note gives only mentions: what an instructor says of other papers is no claim of this one.
 */
export function relateLinks({ entry, contexts }: EntryView): EntryLink[] {
  const links: EntryLink[] = [];
  const kinds = new Set<EntryLink>();
  const complaints = new Set<EntryLink>();
  const worked = new Set<EntityId>();
  for (const context of contexts)
    for (const place of context.view.places)
      for (const { rule, tier } of findingsAt(place, context)) {
        const link = linkOf(entry, place, context, rule, tier);
        links.push(link);
        if (link.role === "uses" && isKindOfTitled(place, context)) kinds.add(link);
        if (rule.weighs === "complaint") complaints.add(link);
        if (rule.weighs === "work") worked.add(link.entity);
      }
  const rivals = new Set(links.flatMap(({ role, entity }) => (role === "compares-with" ? [entity] : [])));
  const stronger = new Set(
    links.flatMap((link) => (link.role !== "mentions" && link.tier === "shown" ? [link.entity] : [])),
  );
  const unsure = new Set(links.flatMap(({ tier, entity }) => (tier === "possible" ? [entity] : [])));
  const counts = new Map<string, number>();
  return links.map(demoted).filter((link) => {
    if (link.role === "mentions" && stronger.has(link.entity) && link.evidence !== undefined && !isNote(link))
      return false;
    // So few cannot be too many of one role: nothing need be counted.
    if (links.length <= evidenceLimit) return true;
    const key = `${link.role} ${link.polarity} ${link.tier} ${link.entity}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count <= evidenceLimit;
  });

  /** Where something else leaves it open what the paper does with a name, a mere mention or a title's use is not sure. */
  function demoted(link: EntryLink): EntryLink {
    const isOpen = link.role === "mentions" && unsure.has(link.entity) && !isNote(link);
    // What only the title names beside the own thing, and the text beats, is of its kind, and not used.
    const isKind = kinds.has(link) && rivals.has(link.entity);
    // What a paper complains about and then works in is no rival by the complaint alone.
    const isGround = complaints.has(link) && worked.has(link.entity);
    if (!isOpen && !isKind && !isGround) return link;
    const { entry, entity, role, polarity, evidence } = link;
    return { entry, entity, role, polarity, tier: "possible", evidence };
  }
}

function isNote(link: EntryLink): boolean {
  return "part" in link.evidence && link.evidence.part === "note";
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
  entry: EntryView["entry"],
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
