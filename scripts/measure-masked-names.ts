// What discovery finds without the lexicon: `node --conditions=@methodscape/source --import tsx scripts/measure-masked-names.ts FIELD…`
// takes one half of the lexicon away, then the other, and prints how many of the names of that half are found all the same, and
// typed as the lexicon types them. Papers whose annotations are held back are left out.
import { createHash } from "node:crypto";
import {
  collectSourceFiles,
  type Lexicon,
  type LexiconEntry,
  loadLexicon,
} from "../packages/extractor/src/index.ts";
import type { ResolvedMention } from "../packages/extractor/src/model/resolved-mention.ts";
import { readAll } from "../packages/extractor/src/read-all.ts";
import {
  recogniseMentions,
  type SegmentedDocument,
} from "../packages/extractor/src/stages/3-recognise/recognise-mentions.ts";
import { resolveEntities } from "../packages/extractor/src/stages/4-resolve/resolve-entities.ts";
import { annotationsIn } from "./annotations-in.ts";

const types = ["method", "benchmark", "dataset", "model"] as const;

/** What became of one listed name in one paper when its entry was taken away. */
interface Masked {
  readonly type: string;
  /** The type that it was given, undefined when it was not found. */
  readonly given: string | undefined;
  readonly shown: boolean;
}

const lexicon = await loadLexicon();
const entryAt = new Map(lexicon.entries.map((entry) => [entry.anchor, entry]));
const held = heldBack();
const inputs = readAll(await collectSourceFiles(process.argv.slice(2)), {}).flatMap(({ read }) =>
  read === undefined
    ? []
    : [{ ...read, entries: read.entries.filter(({ arxivId }) => !held.has(arxivId ?? "")) }],
);
const whole = namesIn(inputs, lexicon);
const places = new Set(whole.map(placeOf));
const masked = new Map<string, Masked>();
const strangers = new Set<string>();
for (const half of [0, 1]) measureHalf(half);
printTable();

/** The papers of the splits whose errors nobody is to read. */
function heldBack(): ReadonlySet<string> {
  const papers = annotationsIn("annotations").papers.filter(
    ({ split }) => split === "third" || split === "fourth",
  );
  return new Set(papers.map(({ paper }) => paper.replace("arxiv:", "")));
}

function namesIn(from: readonly SegmentedDocument[], listed: Lexicon): readonly ResolvedMention[] {
  return resolveEntities(recogniseMentions(from, listed).value, listed).value.mentions;
}

function measureHalf(half: number): void {
  const isMasked = (entry: LexiconEntry): boolean =>
    entry.kind !== true && (createHash("sha256").update(idOf(entry)).digest()[0] ?? 0) % 2 === half;
  const gone = new Set(lexicon.entries.filter(isMasked).map(idOf));
  const found = namesIn(inputs, {
    entries: lexicon.entries.filter((entry) => !gone.has(idOf(entry))),
    ambiguous: lexicon.ambiguous.filter(({ entry }) => !gone.has(entry)),
  });
  const at = new Map(found.map((mention) => [placeOf(mention), mention]));
  for (const mention of whole) {
    const entry = entryAt.get(mention.candidate.lexiconEntry ?? "");
    if (entry === undefined || !gone.has(idOf(entry))) continue;
    const again = at.get(placeOf(mention));
    const key = `${mention.entry.source}#${mention.entry.index} ${idOf(entry)}`;
    if (masked.get(key)?.given !== undefined) continue;
    const given = again?.entity.split(":")[0];
    masked.set(key, { type: entry.type, given, shown: again?.doubtful === false });
  }
  for (const { entry, surface, doubtful, ...place } of found)
    if (!doubtful && !places.has(placeOf({ entry, ...place }))) strangers.add(`${entry.title} ${surface}`);
}

function idOf({ type, id }: LexiconEntry): string {
  return `${type}:${id}`;
}

function placeOf({ entry, start, end }: Pick<ResolvedMention, "entry" | "start" | "end">): string {
  return `${entry.source} ${start} ${end}`;
}

function printTable(): void {
  process.stdout.write("type       names  found  shown  right type of shown\n");
  for (const type of types) {
    const rows = [...masked.values()].filter((row) => row.type === type);
    const found = rows.filter(({ given }) => given !== undefined);
    const shown = found.filter((row) => row.shown);
    const right = shown.filter(({ given }) => given === type);
    const shares = [share(found, rows), share(shown, rows), share(right, shown)];
    process.stdout.write(`${type.padEnd(10)} ${String(rows.length).padStart(5)}  ${shares.join("  ")}\n`);
  }
  process.stdout.write(
    `shown with half of the lexicon where the whole shows no such name: ${strangers.size}\n`,
  );
}

function share(part: readonly Masked[], all: readonly Masked[]): string {
  return ((100 * part.length) / Math.max(1, all.length)).toFixed(1).padStart(5);
}
