import { isNamedThing } from "../../place/name-phrase.ts";
import { isFiniteVerb } from "../../sentence/finite-verb.ts";
import type { Place, SentenceView } from "../../sentence/sentence-view.ts";
import type { Token } from "../../sentence/token.ts";
import { isStudyTitle, lookingAt } from "../../voice/study-title.ts";
import type { LinkRule, PaperView } from "../link-rule.ts";

const means = new Set(["via", "with", "using", "through", "by", "leveraging"]);

/** "Doing Y via X", "Own: A Small X": a known method or model that a title gives as the means, or as what its own thing is or is for. */
export const usesTitle: LinkRule = {
  id: "uses/title",
  role: "uses",
  polarity: "affirmed",
  cues: [],
  read(place, { view, paper }) {
    if (view.part !== "title" || paper.isOwn(place.mention) || paper.isUnlisted(place.mention))
      return undefined;
    const { type } = place.mention.candidate;
    if (type !== "method" && type !== "model") return undefined;
    if (!isNamedThing(place, view.tokens)) return undefined;
    const word = view.tokens[governingWord(place, view.tokens)]?.text ?? "";
    const isTold = type === "method" ? !paper.bringsAnything && asserts(view) : isStudyTitle(view);
    if (means.has(word) && !isTold) return "shown";
    if (lookingAt(place, view) !== undefined) return undefined;
    if (besides.has(word) || bearsLevel(place, view.tokens)) return undefined;
    return isOfOwn(view, paper) || isWorkedOn(place, view, paper) ? "shown" : undefined;
  },
};

/** "X for Y", "Compact Y for Static Scenes": the known method that a title names, unless the title says something of it. */
function isWorkedOn(place: Place, view: SentenceView, paper: PaperView): boolean {
  return (
    place.mention.candidate.type === "method" &&
    !paper.bringsBenchmark &&
    !isStudyTitle(view) &&
    !view.tokens.some(({ text }) => text === "as") &&
    !asserts(view)
  );
}

/** "Models Learn to Err via X". */
function asserts({ tokens }: SentenceView): boolean {
  return tokens.some((_, at) => isFiniteVerb(tokens, at));
}

/** "A GPT-4V Level Model": how good it is. */
function bearsLevel({ at }: Place, tokens: readonly Token[]): boolean {
  return /^-?(?:levels?|like)$/.test(tokens[at + 1]?.text ?? "");
}

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
