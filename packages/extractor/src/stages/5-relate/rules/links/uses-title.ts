import type { LinkRule, PaperView } from "../../link-rule.ts";
import { isNamedThing } from "../../name-phrase.ts";
import type { Place, SentenceView } from "../../sentence/sentence-view.ts";
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
    const word = view.tokens[governingWord(place, view.tokens)]?.text ?? "";
    return means.has(word) || (isOfOwn(view, paper) && !besides.has(word)) ? "shown" : undefined;
  },
};

/** Behind these stands what the own thing is like, or comes from, or goes to. */
const besides = new Set([
  "as",
  "like",
  "from",
  "to",
  "towards",
  "toward",
  "than",
  "beyond",
  "versus",
  "vs",
  "without",
]);

/** The title begins with the paper's own system: what else it names says what that is. */
function isOfOwn(view: SentenceView, paper: PaperView): boolean {
  const lead = view.places[0];
  const { type } = lead?.mention.candidate ?? {};
  return (
    lead?.at === 0 &&
    (type === "method" || type === "model") &&
    paper.isOwn(lead.mention) &&
    view.tokens[1]?.text === ":"
  );
}

/** The preposition or verb before the name's phrase and what it is listed with; -1 where a colon stands between. */
function governingWord({ governor }: Place, tokens: readonly Token[]): number {
  for (let at = governor.phraseStart - 1; at >= 0; at -= 1) {
    const kind = tokens[at]?.kind;
    if (kind === "preposition" || kind === "verb") return at;
    if (kind === "opener" || kind === "break") return -1;
  }
  return -1;
}
