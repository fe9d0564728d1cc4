import { groupBy } from "@methodscape/graph-model";
import type { Lexicon, LexiconEntry } from "./lexicon.ts";
import { mayMeet, type NameSpelling, spellLexicon } from "./name-reading.ts";

/** What is wrong between the entries of a lexicon, each with file, entry and what to do; empty when all is well. */
export function findLexiconProblems(lexicon: Lexicon): string[] {
  const ids = new Set(lexicon.entries.map(idOf));
  return [
    ...repeatedIds(lexicon.entries),
    ...lexicon.entries.flatMap((entry) =>
      entry.relations
        .filter(({ to }) => !ids.has(to))
        .map(({ type, to }) => `${entry.anchor}: ${type} ${to} leads nowhere; add that entry or mend the id`),
    ),
    ...lexicon.entries.flatMap((entry) =>
      (entry.exactNames ?? [])
        .filter((name) => name !== entry.name && !entry.aliases.includes(name))
        .map((name) => `${entry.anchor}: exact lists "${name}", which is neither its name nor an alias`),
    ),
    ...lexicon.ambiguous
      .filter(({ entry }) => !ids.has(entry))
      .map(
        ({ surface, entry }) =>
          `ambiguous-names.yaml, ${surface}: ${entry} is no entry; add it or mend the id`,
      ),
    ...lexicon.ambiguous
      .filter(({ surface, cues }) => cues.includes(surface.toLowerCase()))
      .map(
        ({ surface }) =>
          `ambiguous-names.yaml, ${surface}: it is a cue of its own, so it would always count; take that cue out`,
      ),
    ...contestedNames(lexicon),
  ];
}

function repeatedIds(entries: readonly LexiconEntry[]): string[] {
  return [...groupBy(entries, idOf)]
    .filter(([, same]) => same.length > 1)
    .map(
      ([id, same]) =>
        `${id} is given ${same.length} times (${same.map(({ anchor }) => anchor).join(", ")}); merge them or rename one`,
    );
}

/** Names that two entries claim unconditionally, or that one claims while it is ambiguous for another only. */
function contestedNames(lexicon: Lexicon): string[] {
  const { plain, ambiguous, heldBack } = spellLexicon(lexicon);
  const contested = [...groupBy(plain, ({ key }) => key).values()].flatMap((claims) =>
    claims.flatMap((claim, index) => {
      const other = claims
        .slice(0, index)
        .find((earlier) => claimantOf(earlier) !== claimantOf(claim) && mayMeet(earlier, claim));
      return other === undefined
        ? []
        : [
            `"${claim.spelling}" is claimed by ${claimantOf(other)} and ${claimantOf(claim)}; drop it from one, or list it for both in ambiguous-names.yaml`,
          ];
    }),
  );
  const cued = groupBy(ambiguous, ({ key }) => key);
  const taken = heldBack
    .filter((name) => !(cued.get(name.key) ?? []).some((other) => claimantOf(other) === claimantOf(name)))
    .map(
      (name) =>
        `"${name.spelling}" of ${claimantOf(name)} is ambiguous for another entry only; list it in ambiguous-names.yaml for this one too, or drop it here`,
    );
  return [...contested, ...taken];
}

function claimantOf(name: NameSpelling): string {
  return name.reading.entry.anchor;
}

function idOf(entry: LexiconEntry): string {
  return `${entry.type}:${entry.id}`;
}
