import type { Source } from "../../source.ts";
import { feed, page, sourceText } from "./texts.ts";

export const sources: Source[] = [
  {
    record: "source",
    id: page,
    sha256: "a".repeat(64),
    format: "course-page",
    kind: "syllabus",
    course: "course",
    session: "1",
    title: "Reasoning with language models",
    tags: [],
    text: sourceText(page),
  },
  {
    record: "source",
    id: feed,
    sha256: "b".repeat(64),
    format: "jsonl",
    kind: "field",
    tags: [],
    text: sourceText(feed),
  },
];
