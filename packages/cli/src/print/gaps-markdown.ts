import { markdownText } from "@methodscape/graph-api";
import { type AnswerOf, describeNoGaps, type Gap, type RestsOn } from "@methodscape/graph-model";
import { cutLines, gapsByKind } from "./gaps-by-kind.ts";
import { restsOnLine } from "./rests-on-line.ts";

/** A gap report in Markdown; the suggested readings stand as they would on a course page. */
export function gapsMarkdown(answer: AnswerOf<"gaps">, restsOn: RestsOn): string {
  const { readings, field, onTopic } = answer.compared;
  return [
    "# Gaps of the syllabus",
    "",
    `${readings} readings held against ${field} papers of the field; ${onTopic} papers are on topic. ${answer.window.note}`,
    ...gapsByKind(answer.items).flatMap(({ title, gaps }) => ["", `## ${title}`, "", ...gaps.map(gapLine)]),
    ...cutLines(answer),
    ...(answer.items.length === 0 ? ["", describeNoGaps(answer.compared)] : []),
    ...(answer.suggestions.length === 0 ? [] : ["", "## Suggested readings"]),
    ...answer.suggestions.flatMap(({ markdown, session, adds }) => [
      "",
      markdown,
      "",
      `<!-- closes: ${asComment(adds.map(({ name }) => name).join(", "))}${session === undefined ? "" : `; fits: ${asComment(session.title)}`} -->`,
    ]),
    "",
    `This report ${restsOnLine(restsOn)}.`,
    "",
  ].join("\n");
}

function gapLine({ entity, reason }: Gap): string {
  return `- **${markdownText(entity.name)}** (${entity.type}): ${markdownText(reason)}`;
}

/** Names come from papers: nothing in them may end the comment. */
function asComment(text: string): string {
  return markdownText(text).replaceAll("--", "- -");
}
