import { isKindNoun } from "../../place/name-phrase.ts";
import { isMeasuringVerb } from "../../place/way-to-verb.ts";
import type { Score } from "../../results/score.ts";
import type { Place, SentenceView } from "../../sentence/sentence-view.ts";
import type { Token } from "../../sentence/token.ts";
import type { RuleContext } from "../link-rule.ts";
import type { GroundRule } from "../result-rule.ts";

/** "MATH (70.8%)" and "70.8% (MATH)". */
export const bracketed: GroundRule = {
  id: "result/bracketed",
  read(score, { context, places }) {
    const { tokens } = context.view;
    for (const place of places) {
      const open = bracketBehind(tokens, place.at);
      const behind =
        open !== undefined &&
        score.at > open &&
        (score.at <= open + 3 || isListOfMeasures(tokens, open + 1, score.at)) &&
        !closesBefore(tokens, open + 1, score.at);
      // "2.78~(CIFAR-10)": a space that TeX keeps.
      const last = tokens[place.at - 2]?.text === "~" ? place.at - 3 : place.at - 2;
      const isAlone = tokens[place.at + 1]?.kind !== "comma" && tokens[place.at + 1]?.kind !== "conjunction";
      const before = tokens[place.at - 1]?.kind === "open" && score.at === last && isAlone;
      if (isTaskOf(score.at, place.at, tokens)) return { benchmark: place.mention, tier: "shown" };
      if (behind || before)
        return {
          benchmark: place.mention,
          tier: isTold(score, context) || isOfResults(place, tokens) ? "shown" : "possible",
          subset: behind ? partBetween(context.view, place.at, open) : undefined,
        };
    }
    return undefined;
  },
};

/** "comparative questions for DROP (60%)" tells of the data: a measure, a sign or a verb of results makes it a value. */
function isTold({ metric, kind }: Score, { view }: RuleContext): boolean {
  return (
    metric !== undefined ||
    kind === "gain" ||
    view.tokens.some(
      ({ lemma, text }) =>
        isMeasuringVerb(lemma) || lemma === "set" || lemma === "rank" || text === "previously",
    )
  );
}

/** "results on MATH (70.8%)", "our performance on ARC (65.1)" */
function isOfResults(place: Place, tokens: readonly Token[]): boolean {
  let on = place.at - 1;
  while (on > 0 && listParts.has(tokens[on]?.kind ?? "")) on -= 1;
  const [noun, joint] = tokens.slice(Math.max(0, on - 1), on + 1);
  return joint?.text === "on" && /^(?:results?|performance|scores?|success|wins?)$/.test(noun?.text ?? "");
}

/** What a list of names with values in brackets is made of. */
const listParts: ReadonlySet<string> = new Set(
  "mention number open close comma conjunction determiner".split(" "),
);

/** "MATH (", "the HumanEval benchmark test (", "BLINK spatial reasoning (": at most three words stand between. */
function bracketBehind(tokens: readonly Token[], place: number): number | undefined {
  const open = tokens.findIndex(({ kind }, at) => at > place && kind !== "word" && kind !== "mention");
  const plain = tokens.slice(place + 1, open).every(({ mentions }) => isTask(mentions));
  return tokens[open]?.kind === "open" && open - place <= 4 && plain ? open : undefined;
}

/** "a 7.8% improvement in the grounding task (Refer3D)": what the bracket names is what the words before it tell of. */
function isTaskOf(at: number, place: number, tokens: readonly Token[]): boolean {
  if (tokens[place - 1]?.kind !== "open" || tokens[place + 1]?.kind !== "close") return false;
  const between = tokens.slice(at + 1, place - 1);
  const plain = between.every(
    ({ kind, text, mentions }) =>
      kind === "word" || kind === "determiner" || /^(?:in|on|for)$/.test(text) || isTaskName(mentions),
  );
  const last = between.at(-1)?.text ?? "";
  return place > at && plain && between.length <= 9 && /^(?:tasks?|benchmarks?|datasets?|sets?)$/.test(last);
}

function isTaskName(mentions: Token["mentions"]): boolean {
  return mentions?.[0]?.candidate.type === "concept";
}

/** "BLINK spatial reasoning (": what is named between, unless it only says of what kind the name is. */
function partBetween({ tokens, text }: SentenceView, place: number, open: number): string | undefined {
  const words = tokens.slice(place + 1, open);
  const telling = words.filter((token) => !isKindNoun(token.text));
  return telling.length === 0 ? undefined : text.slice(telling[0]?.start ?? 0, telling.at(-1)?.end ?? 0);
}

function isTask(mentions: Token["mentions"]): boolean {
  return mentions === undefined || mentions[0]?.candidate.type === "concept";
}

/** "(accuracy: 79.0%, mean IoU: 44.2%": measures with their values, joined by colons. */
function isListOfMeasures(tokens: readonly Token[], from: number, to: number): boolean {
  const listed = ["word", "opener", "number", "comma", "conjunction", "mark"];
  return (
    tokens[to - 1]?.kind === "opener" && tokens.slice(from, to).every(({ kind }) => listed.includes(kind))
  );
}

function closesBefore(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ kind }) => kind === "close");
}
