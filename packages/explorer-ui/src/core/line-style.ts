import type { LineKind } from "./focus-lines.ts";
import { relationWords } from "./relation-words.ts";

/** How a line is drawn: dashes and gaps in pixels (none: unbroken), a width, whether an arrow stands at the end that it leads to. */
export interface LineStyle {
  readonly dash: readonly number[];
  readonly width: number;
  readonly arrow: boolean;
  /** What the key says of it. */
  readonly words: string;
}

/** One look per kind of line, told apart without colour. Similarity leads nowhere; a link is as thin as it is common. */
export const lineStyles = {
  "variant-of": { dash: [], width: 2, arrow: true, words: relationWords["variant-of"].verb },
  "based-on": { dash: [9, 4], width: 2, arrow: true, words: relationWords["based-on"].verb },
  "part-of": { dash: [2, 3], width: 2, arrow: true, words: relationWords["part-of"].verb },
  "subset-of": { dash: [9, 3, 2, 3], width: 2, arrow: true, words: relationWords["subset-of"].verb },
  "family-of": { dash: [9, 3, 2, 3, 2, 3], width: 2, arrow: true, words: relationWords["family-of"].verb },
  "trained-on": { dash: [4, 4], width: 2, arrow: true, words: relationWords["trained-on"].verb },
  "similar-to": { dash: [2, 3], width: 2, arrow: false, words: relationWords["similar-to"].verb },
  link: { dash: [], width: 0.8, arrow: false, words: "a paper and what it names" },
} as const satisfies Record<LineKind, LineStyle>;
