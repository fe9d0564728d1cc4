import * as z from "zod/mini";
import { ExtractorError } from "../extractor-error.ts";
import {
  type GoldLink,
  type GoldName,
  type GoldPaper,
  type GoldRelation,
  type GoldResult,
  type GoldSentence,
  goldLinkSchema,
  goldNameSchema,
  goldPaperSchema,
  goldRelationSchema,
  goldResultSchema,
  goldSentenceSchema,
} from "./gold-records.ts";

/** What people found by reading: the papers and sentences that they read to the end, and every claim in them. */
export interface Gold {
  readonly papers: readonly GoldPaper[];
  readonly names: readonly GoldName[];
  readonly links: readonly GoldLink[];
  readonly resultPapers: readonly GoldPaper[];
  readonly results: readonly GoldResult[];
  readonly relationSentences: readonly GoldSentence[];
  readonly relations: readonly GoldRelation[];
}

/** The files of a folder of annotations, and what each line of them holds. */
const goldFiles = {
  papers: { file: "papers.jsonl", schema: goldPaperSchema },
  names: { file: "names.jsonl", schema: goldNameSchema },
  links: { file: "links.jsonl", schema: goldLinkSchema },
  resultPapers: { file: "result-papers.jsonl", schema: goldPaperSchema },
  results: { file: "results.jsonl", schema: goldResultSchema },
  relationSentences: { file: "relation-sentences.jsonl", schema: goldSentenceSchema },
  relations: { file: "relations.jsonl", schema: goldRelationSchema },
} satisfies Record<keyof Gold, { file: string; schema: z.core.$ZodType }>;

/** The names of the files that a folder of annotations may hold; one that is not there counts as empty. */
export const goldFileNames: readonly string[] = Object.values(goldFiles).map(({ file }) => file);

/**
 * Annotations from the texts of their files, by file name.
 * @throws {ExtractorError} `bad-annotations` with file and line for a record that does not fit.
 */
export function parseGold(texts: ReadonlyMap<string, string>): Gold {
  return {
    papers: readLines(goldFiles.papers, texts),
    names: readLines(goldFiles.names, texts),
    links: readLines(goldFiles.links, texts),
    resultPapers: readLines(goldFiles.resultPapers, texts),
    results: readLines(goldFiles.results, texts),
    relationSentences: readLines(goldFiles.relationSentences, texts),
    relations: readLines(goldFiles.relations, texts),
  };
}

/** The annotations of one split ("dev", "test"); all of them when none is named. */
export function goldOfSplit(gold: Gold, split: string | undefined): Gold {
  if (split === undefined) return gold;
  const papers = gold.papers.filter((paper) => paper.split === split);
  const resultPapers = gold.resultPapers.filter((paper) => paper.split === split);
  const relationSentences = gold.relationSentences.filter((sentence) => sentence.split === split);
  const read = new Set(papers.map(({ paper }) => paper));
  const readForResults = new Set(resultPapers.map(({ paper }) => paper));
  const sentences = new Set(relationSentences.map(placeKey));
  return {
    papers,
    names: gold.names.filter(({ paper }) => read.has(paper)),
    links: gold.links.filter(({ paper }) => read.has(paper)),
    resultPapers,
    results: gold.results.filter(({ paper }) => readForResults.has(paper)),
    relationSentences,
    relations: gold.relations.filter((relation) => sentences.has(placeKey(relation))),
  };
}

function placeKey({ paper, part, start }: Pick<GoldSentence, "paper" | "part" | "start">): string {
  return `${paper} ${part} ${start}`;
}

function readLines<Schema extends z.ZodMiniType>(
  { file, schema }: { readonly file: string; readonly schema: Schema },
  texts: ReadonlyMap<string, string>,
): z.infer<Schema>[] {
  return (texts.get(file) ?? "").split("\n").flatMap((line, index) => {
    if (line.trim() === "") return [];
    const parsed = z.safeParse(schema, parseJson(line));
    if (parsed.success) return [parsed.data];
    const issue = parsed.error.issues[0];
    const where = issue?.path.join(".") ?? "";
    throw new ExtractorError(
      "bad-annotations",
      `${file}, line ${index + 1}: ${where === "" ? "" : `${where}: `}${issue?.message ?? "is no record"}; see the README beside the annotations`,
    );
  });
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
