import type { SearchHit } from "@methodscape/graph-model";
import { useEffect, useState } from "react";
import { findNames } from "../../sources/http-graph-source.ts";

/** How long a person pauses before what they typed is looked up, in milliseconds. */
const pause = 100;
const none: readonly SearchHit[] = [];

/** Hits with the words that they fit. */
export interface FoundNames {
  readonly words: string;
  readonly hits: readonly SearchHit[];
}

/** The names that fit what is typed, after a short pause; a newer line ends the search for an older one. */
export function useHits(words: string): FoundNames {
  const [found, setFound] = useState<FoundNames>({ words: "", hits: none });
  useEffect(() => {
    if (words === "") {
      setFound({ words, hits: none });
      return;
    }
    const controller = new AbortController();
    const timer = setTimeout(() => {
      findNames(words, controller.signal).then(
        (hits) => setFound({ words, hits }),
        // A search that fails while one types is no news: asking says what is wrong.
        () => {
          if (!controller.signal.aborted) setFound({ words, hits: none });
        },
      );
    }, pause);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [words]);
  return found;
}
