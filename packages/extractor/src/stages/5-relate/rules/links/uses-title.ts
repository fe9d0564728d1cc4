import type { LinkRule } from "../../link-rule.ts";
import { isNamedThing } from "../../name-phrase.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import type { Token } from "../../sentence/token.ts";

const means = new Set(["via", "with", "using", "through", "by", "leveraging"]);
const studying =
  /^(?:studying|understanding|evaluating|analyzing|analysing|investigating|exploring|probing|survey|study|analysis|problems?|issues?|challenges|limitations)$/;

/** "Doing Y via X", "Own: A Small X": a known method or model that a title gives as the means, or as what its own thing is or is for. */
export const usesTitle: LinkRule = {
  id: "uses/title",
  role: "uses",
  polarity: "affirmed",
  cues: [...means, ":"],
  read(place, { view, paper }) {
    if (view.part !== "title" || paper.isOwn(place.mention) || paper.isUnlisted(place.mention))
      return undefined;
    const { type } = place.mention.candidate;
    if (type !== "method" && type !== "model") return undefined;
    if (view.tokens.some(({ text }) => studying.test(text)) || !isNamedThing(place, view.tokens))
      return undefined;
    const lead = view.places[0];
    if (lead !== undefined && lead.at === 0 && paper.isOwn(lead.mention) && view.tokens[1]?.text === ":")
      return lead.mention.candidate.type === "benchmark" || lead.mention.candidate.type === "dataset"
        ? undefined
        : "shown";
    const at = governingWord(place, view.tokens);
    return at > 0 && means.has(view.tokens[at]?.text ?? "") ? "shown" : undefined;
  },
};

/** The preposition or verb before the name's phrase and what it is listed with; -1 where a colon stands between. */
function governingWord({ governor }: Place, tokens: readonly Token[]): number {
  for (let at = governor.phraseStart - 1; at >= 0; at -= 1) {
    const kind = tokens[at]?.kind;
    if (kind === "preposition" || kind === "verb") return at;
    if (kind === "opener" || kind === "break") return -1;
  }
  return -1;
}
