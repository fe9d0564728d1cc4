import type { Token } from "../../sentence/token.ts";
import type { LinkRule } from "../link-rule.ts";

/** A title of the form "Safe: Checking …" or "InfinityMATH - A Dataset" names what the paper brings. */
export const introducesTitle: LinkRule = {
  id: "introduces/title",
  role: "introduces",
  polarity: "affirmed",
  cues: [],
  read(place, { view, paper }) {
    if (view.part !== "title" || place.at !== 0) return undefined;
    const behind = view.tokens[place.at + 1];
    if (isReport(view.tokens) && !paper.isFromElsewhere(place.mention)) return "shown";
    if (behind?.text !== ":" && behind?.text !== "-" && behind?.kind !== "break") return undefined;
    if (paper.isFromElsewhere(place.mention)) return undefined;
    // "Mixture of Experts: A Survey" is about a known idea, "Attention: …" too.
    const rest = view.tokens.slice(2).map(({ text }) => text);
    if (
      place.mention.candidate.type === "concept" ||
      rest.some((word) => word === "survey" || word === "review" || word === "overview")
    )
      return undefined;
    return "shown";
  },
};

/** "Foo2 Technical Report". */
function isReport(tokens: readonly Token[]): boolean {
  return tokens[1]?.text === "technical" && tokens[2]?.text === "report";
}
