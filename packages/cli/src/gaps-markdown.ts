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
      `<!-- closes: ${asText(adds.map(({ name }) => name).join(", "))}${session === undefined ? "" : `; fits: ${asText(session.title)}`} -->`,
    ]),
    "",
    `This report ${restsOnLine(restsOn)}.`,
    "",
  ].join("\n");
}

function gapLine({ entity, reason }: Gap): string {
  return `- **${asText(entity.name)}** (${entity.type}): ${asText(reason)}`;
}

/** Names come from papers: nothing in them may start a tag, a link or an end of a comment. */
function asText(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/[\\`*_[\]<>]/g, "\\$&")
    .replaceAll("--", "- -");
}
