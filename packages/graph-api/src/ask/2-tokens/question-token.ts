import type { EntityRef } from "@methodscape/graph-model";

/** A piece of a question. `text` is always as the person wrote it. */
export type QuestionToken =
  | {
      readonly kind: "name";
      readonly text: string;
      readonly readings: readonly EntityRef[];
      readonly sure: boolean;
    }
  /** A person as some papers spell the name; a family name may be several people's. */
  | { readonly kind: "author"; readonly text: string; readonly names: readonly string[] }
  | { readonly kind: "number"; readonly text: string; readonly value: number }
  | { readonly kind: "quote"; readonly text: string }
  | { readonly kind: "sign"; readonly text: string }
  /** `root` is the word without its ending: `use` for using, used and uses. */
  | { readonly kind: "word"; readonly text: string; readonly root: string };
