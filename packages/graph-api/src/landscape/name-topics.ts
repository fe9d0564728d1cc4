import type { NodeId } from "@methodscape/graph-model";
import type { GraphIndex } from "../analysis/graph-index.ts";
import { longestName, type TopicCandidate, topicCandidates } from "./topic-candidates.ts";

/** A topic's stable id and what is written on its island. */
export interface TopicName {
  readonly id: string;
  readonly name: string;
}

/** Name of the island of what belongs to no topic. */
export const otherTopic: TopicName = { id: "topic:other", name: "Other" };

/**
 * Names each topic after the one or two entities that tell it from the others: many papers of the topic, few elsewhere
 * (the topic's part of the log-likelihood ratio; Dunning, 1993). Where no entity is shared, words of the titles serve.
 * Ids and names are unique, also among `taken`.
 */
export function nameTopics(
  index: GraphIndex,
  groups: readonly (readonly NodeId[])[],
  taken: readonly TopicName[] = [],
): TopicName[] {
  const candidatesOf = topicCandidates(index);
  const ids = new Set([otherTopic, ...taken].map(({ id }) => id));
  const names = new Set([otherTopic, ...taken].map(({ name }) => name));
  return groups.map((group) => {
    const chosen = chooseName(candidatesOf(group), ids, names);
    ids.add(chosen.id);
    names.add(chosen.name);
    return chosen;
  });
}

/** The best candidate, and a second that is nearly as telling and shares papers with it, where there is room for both. */
function chooseName(
  candidates: readonly TopicCandidate[],
  ids: ReadonlySet<string>,
  names: ReadonlySet<string>,
): TopicName {
  const free = candidates.filter(({ slug }) => slug !== "" && !ids.has(`topic:${slug}`));
  const first = free[0];
  if (first === undefined) return numbered(ids, names);
  const near = new Set(first.papers);
  const second = free
    .slice(1)
    .find(
      ({ label, score, papers }) =>
        score >= first.score * 0.35 && !alike(first.label, label) && papers.some((paper) => near.has(paper)),
    );
  const both = second === undefined ? first.label : `${first.label} · ${second.label}`;
  const name = both.length <= longestName && !names.has(both) ? both : first.label;
  return names.has(name)
    ? { ...numbered(ids, names), name: `${name} (${first.slug})` }
    : { id: `topic:${first.slug}`, name };
}

/** True when one label repeats the other's words ("diffusion model", "Diffusion Transformer" do not). */
function alike(left: string, right: string): boolean {
  const [short, long] = [left.toLowerCase(), right.toLowerCase()].sort((a, b) => a.length - b.length);
  return (
    short === undefined ||
    long === undefined ||
    long.includes(short) ||
    short.slice(0, -1) === long.slice(0, short.length - 1)
  );
}

function numbered(ids: ReadonlySet<string>, names: ReadonlySet<string>): TopicName {
  for (let number = 1; ; number += 1) {
    const topic = { id: `topic:group-${number}`, name: `Group ${number}` };
    if (!ids.has(topic.id) && !names.has(topic.name)) return topic;
  }
}
