/** 95 %: the quantile of the normal distribution. */
const quantile = 1.959963984540054;

/**
 * The score interval of a share, [lower, upper], at 95 % (Wilson, 1927, doi:10.1080/01621459.1927.10502953).
 * Of nothing counted nothing is known: [0, 1].
 */
export function wilsonInterval(hits: number, total: number): [number, number] {
  if (total === 0) return [0, 1];
  const share = hits / total;
  const squared = quantile ** 2 / total;
  const middle = (share + squared / 2) / (1 + squared);
  const half = (quantile / (1 + squared)) * Math.sqrt((share * (1 - share)) / total + squared / (4 * total));
  return [hits === 0 ? 0 : Math.max(middle - half, 0), hits === total ? 1 : Math.min(middle + half, 1)];
}

/** A share with four digits: more would claim to be known better than it is. */
export function roundedShare(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}
