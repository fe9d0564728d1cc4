import type { PaperEntry } from "../../../model/paper-entry.ts";
import type { ResolvedMention } from "../../../model/resolved-mention.ts";
import type { SourceDocument } from "../../../model/source-document.ts";
import { applyLinkRules } from "../apply-link-rules.ts";
import { type ConcernedRules, concernedRules } from "../concerned-rules.ts";
import { topicOf } from "../own/own-thing.ts";
import { holdsValue } from "../results/numbers/holds-value.ts";
import type { PaperView, RuleContext } from "../rules/link-rule.ts";
import { type SentenceView, viewSentence } from "../sentence/sentence-view.ts";
import type { TokenBook } from "../sentence/token-book.ts";
import { type KnownNames, paperView } from "./paper-view.ts";
import { sectionKind, tellsOfOthers } from "./section-kind.ts";

/** An entry with its sentences read, and what it introduces. Only sentences with a name or a value are read. */
export interface EntryView {
  readonly entry: PaperEntry;
  readonly paper: PaperView;
  readonly contexts: readonly SentenceContext[];
}

/** A sentence for the rules, and which of them it concerns. */
export interface SentenceContext extends RuleContext {
  readonly rules: ConcernedRules;
}

interface ReadSentence {
  readonly view: SentenceView;
  readonly rules: ConcernedRules;
  /** Its number among the sentences of its part. */
  readonly index: number;
  /** Number of its stretch: what is told without a break, a part, or a paragraph of a full text. */
  readonly stretch: number;
  /** "we" or "our" stands in this sentence or in one before it in the same stretch. */
  readonly pastOwnWords: boolean;
  /** "we" or "our" is a word of the sentence as the rules read it. */
  readonly saysWe: boolean;
}

const ownWords = /\b(?:we|our|this (?:paper|work|study|survey|article|report))\b/i;

/**
 * Reads the sentences of an entry that hold a name, finds what the paper introduces, and joins both for the rules.
 * A section on experiments is the paper's own telling from its first word; one on related work introduces nothing.
 */
export function viewEntry(
  document: SourceDocument,
  entry: PaperEntry,
  mentions: readonly ResolvedMention[],
  known: KnownNames,
  book: TokenBook,
): EntryView {
  const sentences = readSentences(document, entry, mentions, book);
  const unknownPaper = paperView(entry, mentions, [], known);
  const introducing = sentences
    .filter(({ view }) => view.part !== "note" && !tellsOfOthers(view.section))
    .flatMap((sentence) => introducedIn(contextOf(sentence, unknownPaper)));
  const paper = paperView(entry, mentions, introducing, known);
  const pastOwn = new Set<number>();
  let before: { readonly index: number; readonly stretch: number } | undefined;
  let topic: ResolvedMention | undefined;
  const contexts = sentences.map((sentence) => {
    const isNext = sentence.stretch === before?.stretch && sentence.index === before.index + 1;
    const context = contextOf(sentence, paper, isNext ? topic : undefined);
    before = sentence;
    topic = topicOf(context);
    const isTrial = sectionKind(sentence.view.section) === "evaluation";
    const past = context.pastBackground || isTrial || pastOwn.has(sentence.stretch);
    if (past) pastOwn.add(sentence.stretch);
    return past === context.pastBackground ? context : pastBackgroundOf(context);
  });
  return { entry, paper, contexts };
}

function readSentences(
  document: SourceDocument,
  entry: PaperEntry,
  mentions: readonly ResolvedMention[],
  book: TokenBook,
): ReadSentence[] {
  const bySentence = mentionsBySentence(mentions);
  let stretch = 0;
  return entry.parts.flatMap(({ part, section, sentences }, partIndex) => {
    let pastOwnWords = false;
    let end = sentences[0]?.start ?? 0;
    return sentences.flatMap((span, sentenceIndex) => {
      const isBreak = part === "full-text" && document.text.slice(end, span.start).includes("\n\n");
      if (sentenceIndex === 0 || isBreak) {
        stretch += 1;
        pastOwnWords = false;
      }
      end = span.end;
      const words = document.text.slice(span.start, span.end);
      pastOwnWords ||= part !== "title" && ownWords.test(words);
      const named = bySentence[partIndex]?.[sentenceIndex] ?? [];
      const isRead = named.length > 0 || (part !== "title" && part !== "note" && holdsValue(words));
      if (!isRead) return [];
      const { source } = entry;
      const { text } = document;
      const view = viewSentence({ source, part, partIndex, section, span, text, mentions: named }, book);
      const saysWe = view.tokens.some(({ text }) => text === "we" || text === "our");
      const rules = concernedRules(view.tokens);
      return [{ view, rules, index: sentenceIndex, stretch, pastOwnWords, saysWe }];
    });
  });
}

/** The mentions of each sentence of each part. */
function mentionsBySentence(
  mentions: readonly ResolvedMention[],
): readonly (readonly ResolvedMention[][] | undefined)[] {
  const byPart: ResolvedMention[][][] = [];
  for (const mention of mentions) {
    const ofPart = byPart[mention.partIndex] ?? [];
    const known = ofPart[mention.sentenceIndex];
    byPart[mention.partIndex] = ofPart;
    if (known === undefined) ofPart[mention.sentenceIndex] = [mention];
    else known.push(mention);
  }
  return byPart;
}

/** Field by field: a spread would be of another shape than the context itself, and all rules read it. */
function pastBackgroundOf({ view, rules, paper, speaksOfOwn, topic }: SentenceContext): SentenceContext {
  return { view, rules, paper, speaksOfOwn, pastBackground: true, topic };
}

function contextOf(
  { view, rules, pastOwnWords, saysWe }: ReadSentence,
  paper: PaperView,
  topic?: ResolvedMention,
): SentenceContext {
  const namesOwn = view.part !== "title" && view.places.some(({ mention }) => paper.isOwn(mention));
  const speaksOfOwn = namesOwn || saysWe;
  return { view, rules, paper, speaksOfOwn, pastBackground: pastOwnWords || namesOwn, topic };
}

function introducedIn(context: SentenceContext): ResolvedMention[] {
  const introduced: ResolvedMention[] = [];
  for (const place of context.view.places) {
    const found = applyLinkRules(context.rules.deciding, place, context);
    if (found?.tier === "shown") introduced.push(...(place.token.mentions ?? []));
  }
  return introduced;
}
