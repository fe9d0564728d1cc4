import type { PaperEntry } from "../../model/paper-entry.ts";
import type { ResolvedMention } from "../../model/resolved-mention.ts";
import type { SourceDocument } from "../../model/source-document.ts";
import { applyLinkRules, rulesWithCue } from "./apply-link-rules.ts";
import type { PaperView, RuleContext } from "./link-rule.ts";
import { introducingRules } from "./link-rules.ts";
import { type KnownNames, paperView } from "./paper-view.ts";
import { sectionKind, tellsOfOthers } from "./section-kind.ts";
import { type SentenceView, viewSentence } from "./sentence/sentence-view.ts";

/** An entry with its sentences read, and what it introduces. Only sentences with a name are read. */
export interface EntryView {
  readonly entry: PaperEntry;
  readonly paper: PaperView;
  readonly contexts: readonly RuleContext[];
}

interface ReadSentence {
  readonly view: SentenceView;
  /** "we" or "our" stands in this sentence or in one before it in the same part. */
  readonly pastOwnWords: boolean;
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
): EntryView {
  const sentences = readSentences(document, entry, mentions);
  const unknownPaper = paperView(entry, mentions, [], known);
  const introducing = sentences
    .filter(({ view }) => view.part !== "note" && !tellsOfOthers(view.section))
    .flatMap((sentence) => introducedIn(contextOf(sentence, unknownPaper)));
  const paper = paperView(entry, mentions, introducing, known);
  const pastOwn = new Map<number, boolean>();
  const contexts = sentences.map((sentence) => {
    const context = contextOf(sentence, paper);
    const part = sentence.view.partIndex;
    const isTrial = sectionKind(sentence.view.section) === "evaluation";
    const past = context.pastBackground || isTrial || (pastOwn.get(part) ?? false);
    pastOwn.set(part, past);
    return { ...context, pastBackground: past };
  });
  return { entry, paper, contexts };
}

function readSentences(
  document: SourceDocument,
  entry: PaperEntry,
  mentions: readonly ResolvedMention[],
): ReadSentence[] {
  const bySentence = new Map<string, ResolvedMention[]>();
  for (const mention of mentions) {
    const key = `${mention.partIndex} ${mention.sentenceIndex}`;
    const known = bySentence.get(key);
    if (known === undefined) bySentence.set(key, [mention]);
    else known.push(mention);
  }
  return entry.parts.flatMap(({ part, section, sentences }, partIndex) => {
    let pastOwnWords = false;
    return sentences.flatMap((span, sentenceIndex) => {
      pastOwnWords ||= part !== "title" && ownWords.test(document.text.slice(span.start, span.end));
      const named = bySentence.get(`${partIndex} ${sentenceIndex}`);
      if (named === undefined) return [];
      const view = viewSentence({
        source: entry.source,
        part,
        partIndex,
        section,
        span,
        text: document.text,
        mentions: named,
      });
      return [{ view, pastOwnWords }];
    });
  });
}

function contextOf({ view, pastOwnWords }: ReadSentence, paper: PaperView): RuleContext {
  const namesOwn = view.part !== "title" && view.places.some(({ mention }) => paper.isOwn(mention));
  const speaksOfOwn = view.words.has("we") || view.words.has("our") || namesOwn;
  return { view, paper, speaksOfOwn, pastBackground: pastOwnWords || namesOwn };
}

function introducedIn(context: RuleContext): ResolvedMention[] {
  const rules = rulesWithCue(introducingRules, context.view);
  return context.view.places.flatMap((place) => {
    const found = applyLinkRules(rules, place, context);
    return found?.tier === "shown" && !place.mention.doubtful ? [...(place.token.mentions ?? [])] : [];
  });
}
