import type { Place, SentenceView } from "../sentence/sentence-view.ts";
import type { Token } from "../sentence/token.ts";

/** Words that say in a title, in front of what it names, that this is looked at. */
const looking = new Set(
  "understanding measuring dissecting analyzing analysing investigating exploring probing demystifying interpreting evaluating examining revisiting rethinking assessing characterizing characterising surveying unveiling unpacking unraveling unravelling comparing diagnosing auditing explaining investigation evaluation look insights secrets lessons".split(
    " ",
  ),
);

/** Words that say so wherever they stand: "the role of X", "X: theoretical limits", "X or Y: a comparison". */
const regarding = new Set(
  "survey analysis study review overview comparison retrospective tutorial pitfalls opportunities vs vs. versus role impact effect effects influence limits limitations mechanism mechanisms dynamics theoretical complexity collapse inconsistencies phenomenon geometry expressivity vulnerability vulnerabilities".split(
    " ",
  ),
);

const asking = new Set(
  "how why what when where does do can is are should will did has have which whether".split(" "),
);

/** The side of a title's colon on which a name stands. */
function titleSide({ at }: Place, { tokens }: SentenceView): { from: number; end: number } {
  const colon = tokens.findIndex(({ text }) => text === ":");
  if (colon < 0) return { from: 0, end: tokens.length };
  return at > colon ? { from: colon + 1, end: tokens.length } : { from: 0, end: colon };
}

/** Where a title says of a name that it is looked at; undefined where it says nothing of that on the name's side of the colon. */
export function lookingAt(place: Place, view: SentenceView): number | undefined {
  const { from, end } = titleSide(place, view);
  const side = view.tokens.slice(from, end);
  if (isQuestion(side) || (side[0]?.text === "on" && side[1]?.text === "the")) return from;
  const found = side.findIndex(
    ({ text, kind }, at) =>
      kind !== "mention" && ((from + at < place.at && looking.has(text)) || regarding.has(text)),
  );
  return found < 0 ? undefined : from + found;
}

/** True when a title says anywhere that something is looked at. */
export function isStudyTitle({ tokens }: SentenceView): boolean {
  const colon = tokens.findIndex(({ text }) => text === ":");
  const sides = colon < 0 ? [tokens] : [tokens.slice(0, colon), tokens.slice(colon + 1)];
  return (
    sides.some(isQuestion) ||
    tokens.some(({ text, kind }) => kind !== "mention" && (looking.has(text) || regarding.has(text)))
  );
}

/** "Can X reason?", "Why X fails", "To CoT or not to CoT?". */
function isQuestion(side: readonly Token[]): boolean {
  return side.at(-1)?.text === "?" || asking.has(side[0]?.text ?? "");
}
