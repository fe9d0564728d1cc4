import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AmbiguousName, Lexicon, LexiconEntry } from "./lexicon.ts";
import { buildNameTrie } from "./name-trie.ts";
import { normaliseName } from "./normalise-name.ts";

function entry(
  reference: string,
  name: string,
  aliases: string[] = [],
  exactNames: string[] = [],
): LexiconEntry {
  const [type, id] = reference.split(":");
  // The tests below write `type:id` by hand, with a type that exists.
  return {
    id: id ?? "",
    type: type as LexiconEntry["type"],
    name,
    aliases,
    exactNames,
    relations: [],
    generic: false,
    anchor: `test.yaml#${id}`,
  };
}

const mathNeedsCue: AmbiguousName = {
  surface: "MATH",
  entry: "benchmark:math",
  cues: ["benchmark"],
  scope: "sentence",
};

const lexicon: Lexicon = {
  entries: [
    entry("method:ppo", "Proximal Policy Optimization", ["PPO"]),
    entry("method:dpo", "Direct Preference Optimization", ["DPO"]),
    entry("method:step-dpo", "Step-DPO"),
    entry("method:dr-grpo", "Dr. GRPO", ["GRPO Done Right"]),
    entry("method:reinforce-pp", "REINFORCE++"),
    entry("method:cot", "Chain of Thought", ["CoT"]),
    entry("method:prm", "Process Reward Model", ["PRM"]),
    entry("method:lora", "Low-Rank Adaptation", ["LoRA"]),
    entry("method:transformer", "Transformer"),
    entry("method:sam", "Sharpness-Aware Minimization"),
    entry("model:gpt-4", "GPT-4"),
    entry("model:gpt-4o", "GPT-4o"),
    entry("model:llama-2", "Llama 2"),
    entry("model:qwen2.5-math", "Qwen2.5-Math"),
    entry("model:sam", "Segment Anything Model", ["Segment Anything"], ["Segment Anything"]),
    entry("model:o1", "o1"),
    entry("model:minerva", "Minerva"),
    entry("model:titans", "Titans"),
    entry("benchmark:math", "MATH"),
    entry("benchmark:math-500", "MATH-500"),
    entry("benchmark:gsm8k", "GSM8K"),
    entry("benchmark:humaneval", "HumanEval"),
    entry("benchmark:humaneval-plus", "HumanEval+"),
    entry("benchmark:hle", "Humanity's Last Exam"),
  ],
  ambiguous: [
    mathNeedsCue,
    { surface: "SAM", entry: "model:sam", cues: ["segment"], scope: "entry" },
    { surface: "SAM", entry: "method:sam", cues: ["sharpness"], scope: "entry" },
    { surface: "Step-3", entry: "model:gpt-4", cues: ["model"], scope: "sentence" },
  ],
};

const trie = buildNameTrie(lexicon);

/** `surface → ids` of every match, with what is glued on in brackets. */
function found(text: string): string[] {
  return trie.match(text).map(({ start, end, readings, lead, tail }) => {
    const ids = readings
      .map((reading) => `${reading.entry.id}${reading.ambiguous === undefined ? "" : "?"}`)
      .join("|");
    return `${lead === "" ? "" : `[${lead}]`}${text.slice(start, end)}${tail === "" ? "" : `[${tail}]`} → ${ids}`;
  });
}

describe("match", () => {
  it("finds the longest name and never one inside it", () => {
    expect(found("We compare Step-DPO with DPO.")).toEqual(["Step-DPO → step-dpo", "DPO → dpo"]);
  });

  it("reads space, hyphen and a line break alike", () => {
    expect(
      found("chain of thought, chain-of-thought, Chain-of-\nThoughts, proximal\npolicy optimisation"),
    ).toEqual([
      "chain of thought → cot",
      "chain-of-thought → cot",
      "Chain-of-\nThoughts → cot",
      "proximal\npolicy optimisation → ppo",
    ]);
  });

  it("keeps digits and versions apart", () => {
    expect(found("MATH500 MATH-500 GPT-4o GPT4 Llama2 LLAMA-2 Qwen 2.5 Math")).toEqual([
      "MATH500 → math-500",
      "MATH-500 → math-500",
      "GPT-4o → gpt-4o",
      "GPT4 → gpt-4",
      "Llama2 → llama-2",
      "LLAMA-2 → llama-2",
      "Qwen 2.5 Math → qwen2.5-math",
    ]);
    expect(found("GPT-4.1 and GPT-3.5 and Llama 2.5")).toEqual([]);
  });

  it("says what is glued on", () => {
    expect(
      found("GPT-4-1106, Qwen2.5-Math-72B, MATH+, MATH-Perturb, non-Transformer, LoRA-based, mini-GSM8K"),
    ).toEqual([
      "GPT-4[-1106] → gpt-4",
      "Qwen2.5-Math[-72B] → qwen2.5-math",
      "MATH[+] → math?",
      "MATH[-Perturb] → math?",
      "[non-]Transformer → transformer",
      "LoRA[-based] → lora",
      "[mini-]GSM8K → gsm8k",
    ]);
  });

  it("takes signs as parts of names", () => {
    expect(found("HumanEval+ and HumanEval, REINFORCE++, Dr. GRPO; Humanity’s Last Exam, GPT-4's")).toEqual([
      "HumanEval+ → humaneval-plus",
      "HumanEval → humaneval",
      "REINFORCE++ → reinforce-pp",
      "Dr. GRPO → dr-grpo",
      "Humanity’s Last Exam → hle",
      "GPT-4 → gpt-4",
    ]);
  });

  it("takes a plural s at the end of a name, and none away from a name that ends in s", () => {
    expect(found("PRMs and process reward models, Transformers; Titans, a titan")).toEqual([
      "PRMs → prm",
      "process reward models → prm",
      "Transformers → transformer",
      "Titans → titans",
    ]);
    expect(found("the Titan X")).toEqual([]);
  });

  it("asks short names for their case, long single words for a capital, and marked names for both", () => {
    expect(found("ppo prm cot lora LORA minerva segment anything O1")).toEqual([]);
    expect(found("MINERVA, o1, Segment Anything, the segment anything model")).toEqual([
      "MINERVA → minerva",
      "o1 → o1",
      "Segment Anything → sam",
      "segment anything model → sam",
    ]);
  });

  it("gives every reading of an ambiguous name, and only as it is written", () => {
    expect(found("SAM, MATH, math, Math, Step-3, Step 3, step-3")).toEqual([
      "SAM → sam?|sam?",
      "MATH → math?",
      "Step-3 → gpt-4?",
    ]);
    expect(trie.match("MATH")[0]?.readings[0]?.ambiguous).toBe(mathNeedsCue);
  });

  it("stops at blank lines, dashes and brackets", () => {
    expect(found("proximal policy\n\noptimization; chain - of thought; chain of (thought)")).toEqual([]);
  });

  it("leaves web addresses alone", () => {
    expect(found("see https://example.org/GSM8K/PPO or github.com/some/GSM8K, then GSM8K")).toEqual([
      "GSM8K → gsm8k",
    ]);
  });

  it("stays within the range it is given", () => {
    const text = "PPO and MATH-500 and DPO";
    const [match, ...rest] = trie.match(text, 8, 12);
    expect(rest).toEqual([]);
    expect([match?.start, match?.end, match?.tail]).toEqual([8, 12, ""]);
  });

  it("gives spans in order, inside the text, that do not overlap, for any text", () => {
    const words = fc.constantFrom(
      "MATH",
      "-",
      "500",
      " ",
      "GPT",
      "4",
      "o",
      "s",
      ".",
      "\n",
      "Chain",
      "of",
      "Thought",
      "😀",
      "+",
      "://",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.array(words).map((parts) => parts.join("")),
        ),
        (text) => {
          let last = 0;
          for (const { start, end, readings, lead, tail } of trie.match(text)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(readings.length).toBeGreaterThan(0);
            expect(text.slice(start - lead.length, start)).toBe(lead);
            expect(text.slice(end, end + tail.length)).toBe(tail);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });

  it("finds every name of the lexicon as it is written there", () => {
    for (const each of lexicon.entries) {
      for (const name of [each.name, ...each.aliases]) {
        const [match] = trie.match(`(${name})`);
        expect(
          match?.readings.map((reading) => reading.entry.id),
          name,
        ).toContain(each.id);
        expect(normaliseName(`(${name})`.slice(match?.start, match?.end))).toBe(normaliseName(name));
      }
    }
  });
});
