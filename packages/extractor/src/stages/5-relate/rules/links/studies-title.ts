import type { LinkRule } from "../../link-rule.ts";
import { isNamedThing } from "../../name-phrase.ts";
import type { Token } from "../../sentence/token.ts";

const studying = new Set(
  "understanding dissecting analyzing analysing investigating exploring probing demystifying interpreting evaluating examining revisiting rethinking assessing characterizing surveying unveiling survey analysis study review investigation evaluation overview".split(
    " ",
  ),
);

/** "Dissecting Multiplication in Transformers", "A Survey of RLHF": a title that says what is studied. */
export const studiesTitle: LinkRule = {
  id: "studies/title",
  role: "studies",
  polarity: "affirmed",
  cues: [...studying],
  read(place, { view, paper }) {
    if (view.part !== "title" || paper.isOwn(place.mention)) return undefined;
    if (place.at === 0 && view.tokens[1]?.text === ":" && isSurvey(view.tokens)) return "shown";
    const colon = view.tokens.findIndex(({ text }) => text === ":");
    // Behind the colon of "X: Evaluating Y with Z" the name may be a tool.
    const from = colon >= 0 && place.at > colon ? colon + 1 : 0;
    const cue = view.tokens.findIndex((token, at) => at >= from && studying.has(token.text));
    if (cue < 0 || place.at < cue || place.at - cue > 8) return undefined;
    const between = view.tokens.slice(cue + 1, place.at);
    // "Exploring Guidance for X" studies the guidance, "Investigating X Teams" may study something else than X.
    const beside = between.some(({ text }) => text === "for") || !isNamedThing(place, view.tokens);
    return between.some(
      ({ text }) =>
        text === "with" ||
        text === "via" ||
        text === "using" ||
        text === "through" ||
        text === "by" ||
        text === "to",
    )
      ? undefined
      : beside
        ? "possible"
        : "shown";
  },
};

/** "X: A Survey of", "X: A Review"; not "X: A Dataset for Writing a Survey Section". */
function isSurvey(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ text, kind }, at) =>
      at >= 2 &&
      kind !== "mention" &&
      (text === "survey" || text === "review" || text === "overview") &&
      tokens[at + 1]?.kind !== "word",
  );
}
