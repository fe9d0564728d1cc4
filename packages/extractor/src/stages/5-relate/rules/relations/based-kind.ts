import { describedNames } from "../../described-names.ts";
import { findingsFrom } from "../../find-partner.ts";
import type { RelationRule } from "../../relation-rule.ts";

const kinds =
  /^(?:models?|llms?|lms?|mllms?|vlms?|lvlms?|slms?|architectures?|backbones?|networks?|agents?|assistants?|systems?|tokenizer|tokeniser|encoder|decoder|generator|verifier|policy|transformer)$/;

/** "X, a Y-based model": what it is made from. */
export const basedKind: RelationRule = {
  id: "based-on/kind",
  type: "based-on",
  cues: ["-based", "based"],
  read(place, context) {
    const { tokens } = context.view;
    const behind = tokens[place.at + 1];
    const { type } = place.mention.candidate;
    const isBase = behind?.text === "-based" || behind?.text === "based";
    const last = place.governor.phraseEnd - 1;
    if (!isBase || type === "concept" || !kinds.test(tokens[last]?.text ?? "")) return [];
    const described = describedNames(last, context);
    return findingsFrom(
      described.filter(({ candidate }) => candidate.type === "model" || candidate.type === "method"),
      place,
    );
  },
};
