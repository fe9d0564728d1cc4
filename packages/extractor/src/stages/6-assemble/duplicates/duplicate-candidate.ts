import type { Paper } from "@methodscape/graph-model";
import { nameWords, sharesName } from "../people.ts";
import { titleKey } from "../title-key.ts";

/** A paper with what its likeness to others is told by. */
export interface DuplicateCandidate {
  readonly paper: Paper;
  readonly words: ReadonlySet<string>;
  readonly key: string;
  /** The words of its authors' names: few papers are ever asked. */
  readonly people: () => ReadonlySet<string>;
}

/** @param words those of its title */
export function candidateOf(paper: Paper, words: readonly string[]): DuplicateCandidate {
  let people: ReadonlySet<string> | undefined;
  return {
    paper,
    words: new Set(words),
    key: titleKey(words),
    people: () => {
      people ??= nameWords(paper.authors);
      return people;
    },
  };
}

/** True when two papers have a name in common. */
export function shareName(left: DuplicateCandidate, right: DuplicateCandidate): boolean {
  return sharesName(left.people(), right.people());
}

/** True when neither paper leaves out its authors. */
export function bothNamed(left: DuplicateCandidate, right: DuplicateCandidate): boolean {
  return left.people().size > 0 && right.people().size > 0;
}
