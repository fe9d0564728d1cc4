import type { Candidate, Mention } from "../../packages/extractor/src/model/mention.ts";
import type { PaperEntry } from "../../packages/extractor/src/model/paper-entry.ts";
import type { TextDocument } from "../../packages/extractor/src/recognise-texts/text-document.ts";
import type { MarkedLine, MarkedName } from "./read-marked-lines.ts";

/** A document of marked lines, as stage 3 is given it. */
export interface MarkedDocument {
  readonly texts: TextDocument;
  readonly entry: PaperEntry;
  /** In the order of the texts. */
  readonly lines: readonly MarkedLine[];
}

/** Source and span: the same for a marked name and for what stage 3 finds there. */
export function placeOf({ entry, start, end }: Pick<Mention, "entry" | "start" | "end">): string {
  return `${entry.source} ${start} ${end}`;
}

/**
 * The marked methods and data of a document as mentions, typed as `recognised` has them, by place; what is marked as one thing
 * under two names has one of them.
 */
export function markedMentions(
  { texts, entry, lines }: MarkedDocument,
  recognised: ReadonlyMap<string, Mention>,
): Mention[] {
  const nameOf = sharedNames(lines);
  const candidates = new Map<string, Candidate>();
  const mentions = lines.flatMap(({ entities }, index) =>
    entities.flatMap((name): Mention[] => {
      const at = texts.starts[index] ?? 0;
      const span = { start: at + name.start, end: at + name.end };
      const isAround = ({ start, end }: typeof span) => start <= span.start && span.end <= end;
      const sentenceIndex = texts.sentences.findIndex(isAround);
      const sentence = texts.sentences[sentenceIndex];
      if (sentence === undefined || name.type === "Task") return [];
      const shared = nameOf(name);
      const found = recognised.get(placeOf({ entry, ...span }))?.candidate;
      if (found !== undefined && fits(found, name)) candidates.set(shared, candidates.get(shared) ?? found);
      const type = isData(name) ? "dataset" : "method";
      const candidate: Candidate = { type, name: shared, origin: "discovered" };
      const place = { entry, part: "full-text", partIndex: 0, sentenceIndex, sentence } as const;
      return [{ ...place, ...span, surface: name.text, candidate, rule: "marked", doubtful: false }];
    }),
  );
  return mentions.map((mention) => ({
    ...mention,
    candidate: candidates.get(mention.candidate.name) ?? mention.candidate,
  }));
}

/** One name for all that are marked as synonyms, and for a plural. */
function sharedNames(lines: readonly MarkedLine[]): (name: MarkedName) => string {
  const own = ({ text }: MarkedName) => text.replace(/(\w{3}[^s])s$/, "$1");
  const other = new Map<string, string>();
  const follow = (name: string): string => {
    const next = other.get(name);
    return next === undefined ? name : follow(next);
  };
  for (const { entities, relations } of lines) {
    for (const { type, head, tail } of relations) {
      const [left, right] = [entities[head], entities[tail]];
      if (type !== "Synonym-Of" || left === undefined || right?.type !== left.type) continue;
      const [from, to] = [follow(own(right)), follow(own(left))];
      if (from !== to) other.set(from, to);
    }
  }
  return (name) => follow(own(name));
}

function isData({ type }: MarkedName): boolean {
  return type === "Dataset";
}

function fits({ type }: Candidate, name: MarkedName): boolean {
  return isData(name) ? type === "dataset" || type === "benchmark" : type === "method" || type === "model";
}
