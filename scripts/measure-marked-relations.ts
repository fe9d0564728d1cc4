// What stage 5 relates where the names are given: `node --conditions=@methodscape/source --import tsx scripts/measure-marked-relations.ts
// FILE [even|odd]` takes sentences in which others marked names and relations (SciER's scheme), gives those names to stage 5 and
// prints how often both say the same: of what is claimed how much is marked so, otherwise and not at all, and of what is marked
// between two names how much is claimed. The two schemes differ in what they call a relation, so the claims are to be read too.
import { loadLexicon } from "../packages/extractor/src/index.ts";
import type { EntryClaims } from "../packages/extractor/src/model/claims.ts";
import { documentsOf, entryOfDocument } from "../packages/extractor/src/recognise-texts/text-document.ts";
import { recogniseMentions } from "../packages/extractor/src/stages/3-recognise/recognise-mentions.ts";
import { resolveEntities } from "../packages/extractor/src/stages/4-resolve/resolve-entities.ts";
import { relateEntities } from "../packages/extractor/src/stages/5-relate/relate-entities.ts";
import { type MarkedDocument, markedMentions, placeOf } from "./marked-relations/marked-mentions.ts";
import { readMarkedLines } from "./marked-relations/read-marked-lines.ts";

/** A relation of that scheme between two entities of ours. */
interface Marked {
  readonly type: string;
  readonly head: string;
  readonly tail: string;
  /** Both ends are written with a capital or a digit. */
  readonly named: boolean;
}

/** What the scheme calls our roles. */
const roleNames: Readonly<Record<string, string>> = {
  "compares-with": "Compare-With",
  "evaluates-on": "Evaluated-With",
};
/** What it calls our relations; with `back`, between the ends exchanged. */
const kindNames: Readonly<Record<string, readonly { readonly type: string; readonly back?: true }[]>> = {
  "part-of": [{ type: "Part-Of" }],
  "trained-on": [{ type: "Trained-With" }],
  "based-on": [{ type: "SubClass-Of" }, { type: "Part-Of", back: true }, { type: "Used-For", back: true }],
  "variant-of": [{ type: "SubClass-Of" }],
  "family-of": [{ type: "SubClass-Of" }],
  "subset-of": [{ type: "SubClass-Of" }],
  "similar-to": [{ type: "Compare-With" }, { type: "Compare-With", back: true }],
};

const [file = "", half] = process.argv.slice(2);
const lines = readMarkedLines(file, half);
const lineById = new Map(lines.map((line) => [line.id, line]));
const lexicon = await loadLexicon();
const inputs = documentsOf(lines).map((texts, index) => {
  const { entry, document } = entryOfDocument(texts, index);
  const own = texts.lines.flatMap(({ id }) => lineById.get(String(id)) ?? []);
  return { document, entries: [entry], texts, entry, lines: own };
});
const recognised = new Map(
  recogniseMentions(inputs, lexicon).value.map((mention) => [placeOf(mention), mention]),
);
const mentions = inputs.flatMap((input) => markedMentions(input, recognised));
const resolution = resolveEntities(mentions, lexicon).value;
const entityAt = new Map(resolution.mentions.map((mention) => [placeOf(mention), mention]));
const counts = new Map<string, number[]>();
relateEntities(inputs, resolution, lexicon).value.forEach((claims, index) => {
  const input = inputs[index];
  if (input !== undefined) compare(claims, input);
});
for (const [what, row] of [...counts].sort(([left], [right]) => (left < right ? -1 : 1)))
  process.stdout.write(`${what.padEnd(24)} ${row.map((cell) => String(cell).padStart(5)).join(" ")}\n`);

function compare({ relations, links }: EntryClaims, input: MarkedDocument): void {
  for (const [at, { text }] of input.lines.entries()) {
    const from = input.texts.starts[at] ?? 0;
    const isHere = ({ tier, evidence }: Pick<EntryClaims["links"][number], "tier" | "evidence">) =>
      tier === "shown" &&
      "start" in evidence &&
      evidence.start >= from &&
      evidence.start < from + text.length;
    const related = relations.filter(isHere);
    const roles = links.filter((link) => link.role in roleNames && isHere(link));
    const marked = markedIn(input, at);
    for (const { from: left, type, to } of related) count(`claimed ${type}`, verdict(type, left, to, marked));
    for (const { role, entity } of roles) count(`claimed ${role}`, roleVerdict(role, entity, marked));
    for (const { type, head, tail, named } of marked) {
      const isEnd = (entity: string) => entity === head || entity === tail;
      const isFound =
        related.some((one) => isEnd(one.from) && isEnd(one.to)) ||
        roles.some(({ role, entity }) => roleNames[role] === type && isEnd(entity));
      if (named) count(`marked ${type}`, isFound ? 0 : 1);
    }
  }
}

function markedIn({ lines: all, texts, entry }: MarkedDocument, at: number): Marked[] {
  const start = texts.starts[at] ?? 0;
  const { entities = [], relations = [] } = all[at] ?? {};
  const ends = entities.map((name) =>
    entityAt.get(placeOf({ entry, start: start + name.start, end: start + name.end })),
  );
  return relations.flatMap(({ type, head, tail }) => {
    const [left, right] = [ends[head], ends[tail]];
    if (left === undefined || right === undefined || left.entity === right.entity) return [];
    const named = [left, right].every(({ surface }) => /[\p{Lu}\d]/u.test(surface));
    return [{ type, head: left.entity, tail: right.entity, named }];
  });
}

/** 0: marked so, 1: the pair is marked otherwise, 2: it is not marked. */
function verdict(type: string, from: string, to: string, marked: readonly Marked[]): number {
  const isSo = (kindNames[type] ?? []).some(({ type: name, back }) =>
    marked.some(
      (one) => one.type === name && one.head === (back ? to : from) && one.tail === (back ? from : to),
    ),
  );
  const isEnd = (entity: string) => entity === from || entity === to;
  const isPair = marked.some(({ head, tail }) => isEnd(head) && isEnd(tail));
  return isSo ? 0 : isPair ? 1 : 2;
}

function roleVerdict(role: string, entity: string, marked: readonly Marked[]): number {
  const around = marked.filter(({ head, tail }) => head === entity || tail === entity);
  if (around.some(({ type }) => type === roleNames[role])) return 0;
  return around.length > 0 ? 1 : 2;
}

function count(what: string, column: number): void {
  const row = counts.get(what) ?? (what.startsWith("claimed") ? [0, 0, 0] : [0, 0]);
  row[column] = (row[column] ?? 0) + 1;
  counts.set(what, row);
}
