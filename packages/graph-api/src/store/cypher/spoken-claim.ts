/** That a claim is of the tiers and speaks with one of the voices. */
export function spoken(claim: string, tiers: string, voices: string): string {
  return `${claim}.tier IN ${tiers} AND any(voice IN ${claim}.voices WHERE voice IN ${voices})`;
}
