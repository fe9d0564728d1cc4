import { findingsFrom } from "../../place/find-partner.ts";
import { isData, isSystem } from "../../place/part-pairs.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import type { RuleContext } from "../link-rule.ts";
import type { RelationRule } from "../relation-rule.ts";

const participles = ["trained", "pretrained", "pre-trained", "finetuned", "fine-tuned"];

/** "an ImageNet-pretrained ResNet", "a D trained Y": what stands in front of the participle is what the system learnt from. */
export const trainedKind: RelationRule = {
  id: "trained-on/kind",
  type: "trained-on",
  cues: participles.flatMap((participle) => [participle, `-${participle}`]),
  read(place, context) {
    if (!isData(place.mention) || !trainedKind.cues.includes(context.view.tokens[place.at + 1]?.text ?? ""))
      return [];
    const trained = systemBehind(place, context);
    return trained === undefined ? [] : findingsFrom([trained.mention], place);
  },
};

/** The system that the phrase behind the participle ends in or names, with at most words in front of it. */
function systemBehind({ at }: Place, { view }: RuleContext): Place | undefined {
  const { tokens, places } = view;
  let next = at + 2;
  while (tokens[next]?.kind === "word" && next < at + 5) next += 1;
  return places.find((other) => other.at === next && isSystem(other.mention));
}
