import { parseQuery } from "@methodscape/graph-model";
import { chooseReading } from "../3-conditions/parse-problems.ts";
import type { QuestionForm } from "./question-form.ts";

const forms: readonly (readonly [open: string, middle: string])[] = [
  ["path from", "to"],
  ["path between", "and"],
  ["way from", "to"],
  ["connection between", "and"],
  ["connection from", "to"],
  ["relation between", "and"],
  ["difference between", "and"],
  ["relationship between", "and"],
  ["link between", "and"],
  ["connect", "and"],
  ["connect", "to"],
  ["connect", "with"],
  ["what connect", "and"],
  ["what connect", "to"],
  ["what link", "and"],
  ["how is", "related to"],
  ["how is", "relate to"],
  ["how is", "connected to"],
  ["how is", "connect to"],
  ["how is", "linked to"],
  ["how is", "link to"],
  ["how do", "relate to"],
  ["how do", "connect to"],
  ["how does", "relate to"],
  ["how are", "and"],
  ["how do", "and"],
];
const openers = [
  "show me the",
  "show me",
  "show the",
  "show",
  "find the",
  "find a",
  "find",
  "what is the",
  "what 's the",
  "the",
  "a",
];
const closers = ["related", "relate", "connected", "connect", "linked", "link", "hang together", "?"];

/** "how is DPO related to PPO", "path from PRM to GRPO", "how are DPO and PPO connected". */
export const parsePathQuestion: QuestionForm = (reader, problems) => {
  while (reader.accept(...openers));
  for (const [open, middle] of forms) {
    const opening = open.split(" ");
    const joint = middle.split(" ");
    const from = reader.peek(opening.length);
    const to = reader.peek(opening.length + 1 + joint.length);
    if (!reader.sees(opening) || from?.kind !== "name") continue;
    if (!reader.sees(joint, opening.length + 1) || to?.kind !== "name") continue;
    reader.take(opening.length + joint.length + 2);
    while (reader.accept(...closers));
    const start = chooseReading(from, problems);
    const end = chooseReading(to, problems);
    if (start === undefined || end === undefined) return "unresolved";
    return parseQuery({ kind: "path", from: start.id, to: end.id });
  }
  return undefined;
};
