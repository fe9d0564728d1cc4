import { askQuestion, createEmbeddedStore } from "@methodscape/graph-api";
import type { AskReply, Nearness } from "@methodscape/graph-model";
import { tinyGraph } from "@methodscape/graph-model/testing";
import { expect, test } from "vitest";
import { printAnswer } from "./print-answer.ts";

function reply(question: string, limit = 50): Promise<AskReply> {
  return askQuestion(createEmbeddedStore(tinyGraph), { question, limit });
}

test("each result stands on its board with its sentence below it, and says how many there are", async () => {
  const text = printAnswer(await reply("best MATH score"));
  expect(text).toMatch(/\n\d+ found\n/);
  expect(text).toMatch(/\n {2}1\. 60\.9 %? *.*\(DeepSeekMath.*\)\n {6}abstract: “.*60\.9%/);
});

test("results that a limit leaves out are counted", async () => {
  const whole = (await reply("best MATH score")).answer;
  if (whole?.kind !== "results") throw new Error("the tiny graph has results on MATH");
  const [first] = whole.items;
  if (first === undefined) throw new Error("the tiny graph has results on MATH");
  const cut = { ...whole, total: 7, items: [first] };
  const text = printAnswer({ ...(await reply("best MATH score")), answer: cut });
  expect(text).toContain("7 found, the first 1 shown");
});

test("results on a subset stand under a title of their own", async () => {
  const asked = await reply("best MATH score");
  if (asked.answer?.kind !== "results") throw new Error("the tiny graph has results on MATH");
  const items = asked.answer.items.map((item) => ({ ...item, group: "subset" as const }));
  const answer = { ...asked.answer, groups: { subset: items.length }, items };
  expect(printAnswer({ ...asked, answer })).toContain(`\n\non subsets (${items.length})\n`);
});

test("what people reach is listed without a place, as theirs", async () => {
  const asked = await reply("best MATH score");
  if (asked.answer?.kind !== "results") throw new Error("the tiny graph has results on MATH");
  const items = asked.answer.items.map(({ rank: _rank, ...item }) => ({ ...item, people: true as const }));
  const text = printAnswer({ ...asked, answer: { ...asked.answer, items } });
  expect(text).toMatch(/\n {2}– 60\.9 % {2}people {2}\(DeepSeekMath/);
});

test("a paper says how near the conditions stand, where there are several", async () => {
  const asked = await reply("papers using GRPO");
  const { answer } = asked;
  if (answer?.kind !== "papers") throw new Error("the tiny graph has papers that use GRPO");
  const nearOf = (near: Nearness) => {
    const items = answer.items.map((item) => ({ ...item, near }));
    return printAnswer({ ...asked, answer: { ...answer, items } });
  };
  expect(nearOf("sentence")).toMatch(/DeepSeekMath.*, in one sentence\n/);
  expect(nearOf("paper")).toMatch(/DeepSeekMath.*, in one paper\n/);
});

test("what the answer rests on stands at the end", async () => {
  expect(printAnswer(await reply("papers using GRPO"))).toMatch(
    /\nrests on \d+ papers: \d+ abstracts?, \d+ full texts?\n$/,
  );
});
