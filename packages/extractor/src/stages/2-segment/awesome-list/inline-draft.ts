import type { TextSpan } from "@methodscape/graph-model";
import type { InlineLink } from "./inline-link.ts";
import type { LinkTargets } from "./link-targets.ts";

/** What has been read of a piece of Markdown so far, and what is still open in it. */
export interface InlineDraft {
  /** The page up to the end of the piece. */
  readonly text: string;
  readonly targets: LinkTargets;
  readonly links: InlineLink[];
  readonly pictures: TextSpan[];
  readonly strong: TextSpan[];
  readonly emphasised: TextSpan[];
  readonly brackets: OpenBracket[];
  /** Where the words begin that are marked and not yet ended. */
  readonly begun: Map<InlineMark, number>;
  anchor: OpenAnchor | undefined;
}

export type InlineMark = "strong" | "emphasised";

interface OpenBracket {
  readonly at: number;
  readonly isPicture: boolean;
  /** How many links and pictures stood before it: those behind it stand in it. */
  readonly links: number;
  readonly pictures: number;
}

/** An `<a href="…">` whose end has not come. */
interface OpenAnchor {
  readonly at: number;
  /** Where its words begin. */
  readonly from: number;
  readonly url: string;
}

export function openDraft(text: string, targets: LinkTargets): InlineDraft {
  return {
    text,
    targets,
    links: [],
    pictures: [],
    strong: [],
    emphasised: [],
    brackets: [],
    begun: new Map(),
    anchor: undefined,
  };
}

/** Begins marked words behind a mark, or ends those that are open in front of it. */
export function toggleMark(draft: InlineDraft, mark: InlineMark, from: number, to: number): void {
  const start = draft.begun.get(mark);
  if (start === undefined) {
    draft.begun.set(mark, to);
    return;
  }
  if (from > start) draft[mark].push({ start, end: from });
  draft.begun.delete(mark);
}

/** True for words that are a badge and nothing else. */
export function isOnlyPicture({ text }: InlineDraft, { start, end }: TextSpan): boolean {
  return (
    end - start < 3000 &&
    /^\s*(?:!\[[^[\]]*\](?:\([^()\s]*\)|\[[^[\]]*\])|<img\s[^<>]*>|\s)+$/.test(text.slice(start, end))
  );
}
