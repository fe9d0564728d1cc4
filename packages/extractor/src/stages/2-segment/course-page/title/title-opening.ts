import type { PaperKind } from "@methodscape/graph-model";
import { kindOfWord } from "./kind-words.ts";
import { readPrefixLabel } from "./prefix-label.ts";

/** What stands in front of a title and is no part of it. */
export interface TitleOpening {
  readonly length: number;
  readonly kind: PaperKind | undefined;
  /** A topic in brackets or a label: a work is named behind it. */
  readonly isMarked: boolean;
  readonly hasLabel: boolean;
}

const marks = /^(?:\s|[*_`]{1,3}(?=\S)|[-–—+•◦]\s|[\p{So}\p{Emoji_Presentation}]\uFE0F?)+/u;
const number = /^(?:(?:\d{1,2}|[a-z])[.)]\s+|\((?:\d{1,2}|[a-z])\)\s*|#\d{1,2}:?\s+)/;
/** How much a reading is asked for. */
const duty =
  /^[([](?:optional|required|recommended|suggested|bonus|extra|must read)[)\]](?!\()\s*:?\s*(?=\S)/i;
const topic = /^\[([^[\]\n]{1,40})\](?![(:])\s*[:–-]?\s*(?=[^\s(])/;
const bracketedKind = /^\(([A-Za-z ]{3,20})\)\s+(?=\S)/;

/** Numbers, marks, `[Topic]` and labels in front of a title, in any order. */
export function readTitleOpening(text: string): TitleOpening {
  let length = 0;
  let kind: PaperKind | undefined;
  let isMarked = false;
  let hasLabel = false;
  for (let turn = 0; turn < 8; turn += 1) {
    const rest = text.slice(length, length + 200);
    const plain = marks.exec(rest) ?? number.exec(rest) ?? duty.exec(rest);
    const bracket = topic.exec(rest) ?? kindBracket(rest);
    const label = plain === null && bracket === null ? readPrefixLabel(rest) : undefined;
    const taken = plain?.[0].length ?? bracket?.[0].length ?? label?.length ?? 0;
    if (taken === 0) break;
    length += taken;
    isMarked ||= plain === null;
    hasLabel ||= label !== undefined;
    kind ??= label?.kind ?? (plain === null ? kindOfWord(bracket?.[1] ?? "") : undefined);
  }
  return { length, kind, isMarked, hasLabel };
}

function kindBracket(rest: string): RegExpExecArray | null {
  const match = bracketedKind.exec(rest);
  return match !== null && kindOfWord(match[1] ?? "") !== undefined ? match : null;
}
