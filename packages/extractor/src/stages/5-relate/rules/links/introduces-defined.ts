import { isHead } from "../../place/name-phrase.ts";
import type { LinkRule } from "../link-rule.ts";

/**
 * "Adaptive Weighing (AW) fuses …" under the title "Adaptive Weighing for Model Fusion": a name that is not known from elsewhere,
 * spelled out by this text, in its title, and acting: the paper's own.
 */
export const introducesDefined: LinkRule = {
  id: "introduces/defined",
  role: "introduces",
  polarity: "affirmed",
  cues: ["("],
  read(place, { view, paper }) {
    if (view.part === "title" || place.mention.candidate.type === "concept") return undefined;
    const maybeOwn = paper.isUnlisted(place.mention) || paper.isContemporary(place.mention);
    if (!maybeOwn || !paper.inTitle(place.mention) || paper.isFromElsewhere(place.mention)) return undefined;
    const opens = place.at === 0 && view.tokens[1]?.kind === "open" && view.tokens[3]?.kind === "close";
    const verb = view.tokens[4];
    const acts = verb?.kind === "be" || (verb?.kind === "verb" && verb.form === "finite");
    return opens && acts && isHead(place, view.tokens) ? "shown" : undefined;
  },
};
