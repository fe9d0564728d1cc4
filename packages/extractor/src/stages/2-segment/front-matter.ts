import type { SourceDocument } from "../../model/source-document.ts";
import { readYaml } from "../../yaml/read-yaml.ts";
import type { SegmentNote } from "./segment-note.ts";

/** The YAML block at the top of a Markdown file; empty where there is none. */
export interface FrontMatter {
  /** Offset of the first character behind the block. */
  readonly end: number;
  /** A field as one line of text; undefined when it is absent, empty or no scalar. */
  readonly text: (key: string) => string | undefined;
  /** A field as a list of texts, empty items left out; one text counts as a list of one. */
  readonly list: (key: string) => string[];
  readonly notes: readonly SegmentNote[];
}

/** Longer blocks are not front matter but a rule that nobody closed. */
const maxLength = 20_000;

/** Reads the front matter; one that does not parse gives a note, and reading goes on behind it. */
export function readFrontMatter({ text, records }: SourceDocument): FrontMatter {
  const block =
    records.length > 0
      ? undefined
      : /^---[ \t]*\n([\s\S]*?\n)??---[ \t]*(?:\n|$)/.exec(text.slice(0, maxLength));
  if (!block) return frontMatterOf({}, 0, []);
  const end = block[0].length;
  const { documents, problems, text: body, refusal } = readYaml(block[1] ?? "");
  const value = documents[0]?.value;
  const [first] = problems;
  if (refusal === undefined && first?.isError !== true)
    return frontMatterOf(isFields(value) ? value : {}, end, []);
  const line = body.slice(0, first?.at ?? 0).split("\n").length + 1;
  const reason = refusal === undefined ? `line ${line}: ${first?.problem ?? ""}` : `it ${refusal.problem}`;
  const message = `the front matter is not valid YAML (${reason}); the page was read without it`;
  return frontMatterOf({}, end, [
    { severity: "warning", rule: "front-matter", message, span: { start: 0, end } },
  ]);
}

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function frontMatterOf(fields: Fields, end: number, notes: readonly SegmentNote[]): FrontMatter {
  return {
    end,
    notes,
    text: (key) => (Object.hasOwn(fields, key) ? textOf(fields[key]) : undefined),
    list: (key) => {
      const value = Object.hasOwn(fields, key) ? fields[key] : undefined;
      return (Array.isArray(value) ? value : [value]).flatMap((item: unknown) => textOf(item) ?? []);
    },
  };
}

function textOf(value: unknown): string | undefined {
  if (typeof value !== "string" || /^(?:null|~)$/i.test(value)) return undefined;
  return value.replace(/\s+/g, " ").trim() || undefined;
}
