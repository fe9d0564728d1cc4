import { type RolePhrase, rolePhrases } from "../2-tokens/role-phrases.ts";
import type { TokenReader } from "../2-tokens/token-reader.ts";

/** Takes the longest role phrase that comes next; undefined, with nothing taken, when none does. */
export function acceptPhrase(reader: TokenReader): RolePhrase | undefined {
  const longest = phraseAhead(reader);
  if (longest !== undefined) reader.take(longest.words.length);
  return longest;
}

/** The longest role phrase that stands `ahead` places further on. */
export function phraseAhead(reader: TokenReader, ahead = 0): RolePhrase | undefined {
  const fitting = rolePhrases.filter((phrase) => reader.sees(phrase.words, ahead));
  return fitting.reduce<RolePhrase | undefined>(
    (best, phrase) => (best === undefined || phrase.words.length > best.words.length ? phrase : best),
    undefined,
  );
}
