import type { ResolvedMention } from "../../../model/resolved-mention.ts";

/** What is called after something that the paper introduces. */
export interface OwnNames {
  /** "Arctic-Coder-Large" where the paper introduces "Arctic-Coder". */
  readonly isVariant: (mention: ResolvedMention) => boolean;
  /** "Arctic-Coder" where the paper introduces "Arctic-Coder-1.3B"; the "Style" of "Style-Plus" is the one before it. */
  readonly isFamily: (mention: ResolvedMention) => boolean;
}

/** The names of what a paper introduces, to hold others against; what the lexicon lists is called after nothing. */
export function ownNamesOf(introducing: readonly ResolvedMention[]): OwnNames {
  const names = [...new Set(introducing.map(({ surface }) => surface.toLowerCase()))];
  return {
    isVariant: ({ candidate, surface }) => {
      if (candidate.origin === "lexicon") return false;
      const variant = surface.toLowerCase();
      return names.some((name) => extendsName(variant, name));
    },
    isFamily: ({ candidate, surface }) => {
      if (candidate.origin === "lexicon") return false;
      const family = surface.toLowerCase();
      return names.some((name) => extendsName(name, family) && sizeOrForm.test(name.slice(family.length)));
    },
  };
}

/** What a family's members have behind its name: "-1.3B", "-Large", "-Instruct". */
const sizeOrForm =
  /^[-\s](?:\d+(?:\.\d+)?[bmk]\b|base|large|small|tiny|mini|medium|xl|instruct|chat|it\b|pro\b|nano|lite|huge)/;

/** "ursa-7b" and "ursa 7b" extend "ursa"; "ursax" does not. Both in small letters. */
function extendsName(longer: string, name: string): boolean {
  return (
    name.length > 1 &&
    longer.length > name.length &&
    longer.startsWith(name) &&
    /[-\s]/.test(longer.charAt(name.length))
  );
}
