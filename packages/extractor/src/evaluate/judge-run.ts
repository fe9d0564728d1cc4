import type { Lexicon } from "../lexicon/lexicon.ts";
import type { SourceFile } from "../model/source-file.ts";
import type { ClusteredItem } from "./b-cubed.ts";
import type { Gold } from "./gold.ts";
import type { GoldName } from "./gold-records.ts";
import { judgeLinks } from "./judge-links.ts";
import { type FoundName, foundNames, goldEntities, judgeNames } from "./judge-names.ts";
import { judgeRelations } from "./judge-relations.ts";
import { judgeResults } from "./judge-results.ts";
import type { Judgement } from "./judgement.ts";
import { createNameTest } from "./name-test.ts";
import { foldTitleKey } from "./paper-key.ts";
import { findPartPlaces } from "./part-places.ts";
import { runToEvaluate } from "./run-to-evaluate.ts";

/** Everything that was held against the annotations. */
export interface JudgedRun {
  readonly judgements: readonly Judgement[];
  /** The mentions with the entity that a reader and the program put them into. */
  readonly clusters: readonly ClusteredItem[];
  /** Annotated papers whose text the sources carry, and those that they do not. */
  readonly papers: readonly string[];
  readonly absent: readonly string[];
}

/** Runs the pipeline over the files and judges every name, link, result and relation in what people annotated. */
export function judgeRun(files: readonly SourceFile[], lexicon: Lexicon, given: Gold): JudgedRun {
  const gold = foldKeys(given);
  const run = runToEvaluate(files, lexicon);
  const places = findPartPlaces(run.inputs, annotatedPapers(gold));
  const isCarried = ({ paper }: { readonly paper: string }) => places.textOf(paper, "title") !== "";
  const isNamed = createNameTest(run.snapshot);
  const forNames = papersFor(gold, "names", isCarried);
  const forLinks = papersFor(gold, "links", isCarried);
  const forResults = new Set(gold.resultPapers.filter(isCarried).map(({ paper }) => paper));
  const names = gold.names.filter(({ paper }) => forNames.has(paper));
  const found = foundNames(run.resolution.mentions, places).filter(({ paper }) => forNames.has(paper));
  const named = found.map(({ mention, ...place }) => ({ ...place, entity: mention.entity }));
  const linkContext = { run, places, goldEntity: goldEntities(names, named) };
  const links = gold.links.filter(({ paper }) => forLinks.has(paper));
  const papers = [...annotatedPapers(gold)].sort();
  return {
    judgements: [
      ...judgeNames(names, found, places),
      ...judgeLinks(links, linkContext).filter(({ paper }) => forLinks.has(paper)),
      ...judgeResults(gold.results.filter(isCarried), forResults, { run, places, isNamed }),
      ...judgeRelations(gold.relationSentences, gold.relations.filter(isCarried), { run, places, isNamed }),
    ],
    clusters: clusteredNames(names, found),
    papers: papers.filter((paper) => isCarried({ paper })),
    absent: papers.filter((paper) => !isCarried({ paper })),
  };
}

function papersFor(
  { papers }: Gold,
  claims: "names" | "links",
  isCarried: (one: { readonly paper: string }) => boolean,
): ReadonlySet<string> {
  const read = papers.filter((paper) => paper.complete?.includes(claims) === true && isCarried(paper));
  return new Set(read.map(({ paper }) => paper));
}

function annotatedPapers({ papers, resultPapers, relationSentences }: Gold): Set<string> {
  return new Set([...papers, ...resultPapers, ...relationSentences].map(({ paper }) => paper));
}

/** Clusters hold within one paper: that two papers mean the same by a name is for the lexicon to say. */
function clusteredNames(gold: readonly GoldName[], found: readonly FoundName[]): ClusteredItem[] {
  const items = new Map<string, { expected: string | undefined; found: string | undefined }>();
  for (const name of gold) {
    items.set(placeKey(name), { expected: `${name.paper} ${name.entity}`, found: undefined });
  }
  for (const name of found) {
    const cluster = `${name.paper} ${name.mention.entity}`;
    const known = items.get(placeKey(name));
    items.set(placeKey(name), { expected: known?.expected, found: cluster });
  }
  return [...items.values()];
}

function placeKey({ paper, part, start, end }: Pick<GoldName, "paper" | "part" | "start" | "end">): string {
  return `${paper} ${part} ${start} ${end}`;
}

function foldKeys(gold: Gold): Gold {
  const fold = <Row extends { readonly paper: string }>(rows: readonly Row[]): Row[] =>
    rows.map((row) => ({ ...row, paper: foldTitleKey(row.paper) }));
  return {
    papers: fold(gold.papers),
    names: fold(gold.names),
    links: fold(gold.links),
    resultPapers: fold(gold.resultPapers),
    results: fold(gold.results),
    relationSentences: fold(gold.relationSentences),
    relations: fold(gold.relations),
  };
}
