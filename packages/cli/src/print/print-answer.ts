import {
  type Answer,
  type AnswerOf,
  type AskReply,
  describeAuthors,
  type EntityRow,
  type Group,
  groups,
  type Nearness,
  type PaperRow,
} from "@methodscape/graph-model";
import { boardLines } from "./board-lines.ts";
import { itemLines } from "./item-lines.ts";
import { nodeLines } from "./print-node.ts";
import { restsOnLine } from "./rests-on-line.ts";

/** A reply as text for a terminal: what was understood, the hits by group with their sentences, and what it rests on. */
export function printAnswer(reply: AskReply): string {
  return [
    ...(reply.chips.length > 0 ? [`understood: ${reply.chips.map((chip) => chip.text).join(" · ")}`] : []),
    ...reply.notUnderstood.map(
      ({ text, nearest }) =>
        `not understood: ${JSON.stringify(text)}${nearest.length > 0 ? `; known and near: ${nearest.map((entity) => entity.name).join(", ")}` : ""}`,
    ),
    ...reply.ambiguous.map(
      ({ text, readings }) =>
        `${JSON.stringify(text)} may mean ${readings.map((entity) => `${entity.name} (${entity.type})`).join(" or ")}; choose with ${readings.map((entity) => `--choose "${text}=${entity.id}"`).join(" or ")}`,
    ),
    ...reply.notes.map((note) => `note: ${note}`),
    ...(reply.answer === null
      ? ["nothing was answered: every word has to be understood first"]
      : answerLines(reply.answer)),
    ...(reply.loosened === null
      ? []
      : ["", `looser, ${reply.loosened.label}:`, ...answerLines(reply.loosened.answer)]),
    "",
    restsOnLine(reply.restsOn),
    "",
  ].join("\n");
}

function answerLines(answer: Answer): string[] {
  switch (answer.kind) {
    case "papers":
      return grouped(answer, (items) => items.flatMap(paperLines));
    case "entities":
      return grouped(answer, (items) => items.flatMap(entityLines));
    case "authors":
      return authorsLines(answer);
    case "results":
      return grouped(answer, (items) => boardLines(answer.boards, items));
    case "neighbourhood":
      return nodeLines(answer);
    case "search":
      return answer.items.map((hit) => `  ${hit.name} [${hit.type}]`);
    case "path":
      return pathLines(answer);
    case "lineage":
      return answer.relations.flatMap(({ from, type, to, evidence }) =>
        itemLines(`${from.name} ${type} ${to.name}`, evidence.slice(0, 1)),
      );
    case "matrix":
      return matrixLines(answer);
    case "gaps":
      return answer.items.map((gap) => `  ${gap.type}: ${gap.entity.name}: ${gap.reason}`);
    case "landscape":
      return [`  ${answer.topics.map((topic) => topic.name).join("; ")}`];
  }
}

const groupTitles = {
  direct: "",
  variant: "through variants and members",
  subset: "on subsets",
  denied: "said not to",
  "not-seen": "not seen in what was read",
} as const satisfies Record<Group, string>;

const nearTitles = {
  result: "in one result",
  sentence: "in one sentence",
  paper: "in one paper",
} as const satisfies Record<Nearness, string>;

/** The items of an answer, group by group, with how many there are in all. */
function grouped<Item extends { readonly group: Group }>(
  answer: {
    readonly total: number;
    readonly items: readonly Item[];
    readonly groups: Partial<Record<Group, number>>;
  },
  lines: (items: readonly Item[]) => string[],
): string[] {
  if (answer.total === 0) return ["nothing that was read fits"];
  const body = groups.flatMap((group) => {
    const items = answer.items.filter((item) => item.group === group);
    if (items.length === 0) return [];
    const title = groupTitles[group];
    return [
      ...(title === "" ? [] : ["", `${title} (${answer.groups[group] ?? items.length})`]),
      ...lines(items),
    ];
  });
  return [
    `${answer.total} found${answer.items.length < answer.total ? `, the first ${answer.items.length} shown` : ""}`,
    ...body,
  ];
}

function authorsLines({ total, matching, named, items }: AnswerOf<"authors">): string[] {
  const shown = items.length < total ? `, the first ${items.length} shown` : "";
  return [
    `${total} found${shown}; ${named} of ${matching} papers name their authors`,
    ...items.map(
      ({ name, papers, newest }) =>
        `  ${name}, ${papers} ${papers === 1 ? "paper" : "papers"}: ${newest.map(({ title }) => title).join("; ")}${newest.length < papers ? "; …" : ""}`,
    ),
  ];
}

function paperLines(paper: PaperRow): string[] {
  const { title, year, near, sessions, evidence } = paper;
  const by = describeAuthors(paper);
  const nearness = near === undefined ? "" : `, ${nearTitles[near]}`;
  const listed = sessions.length === 0 ? "" : `, in “${sessions.join("”, “")}”`;
  return itemLines(
    `${title}${year === undefined ? "" : ` (${year})`}${by === undefined ? "" : `, ${by}`}${listed}${nearness}`,
    evidence,
  );
}

function entityLines({ name, type, matching, papers, evidence }: EntityRow): string[] {
  return itemLines(`${name} [${type}], in ${matching} of ${papers} papers`, evidence.slice(0, 1));
}

function pathLines(answer: AnswerOf<"path">): string[] {
  if (answer.total === 0) return ["no way between them in what was read"];
  return answer.items.map(({ nodes, steps }) =>
    nodes
      .map((node, index) => {
        const step = steps[index];
        return step === undefined
          ? node.name
          : `${node.name} ${step.forward ? `—${step.label}→` : `←${step.label}—`}`;
      })
      .join(" "),
  );
}

function matrixLines(answer: AnswerOf<"matrix">): string[] {
  const names = new Map([...answer.rows, ...answer.columns].map((entity) => [entity.id, entity.name]));
  return answer.cells.map(
    (cell) =>
      `  ${names.get(cell.row) ?? cell.row} × ${names.get(cell.column) ?? cell.column}: ${cell.papers.length}`,
  );
}
