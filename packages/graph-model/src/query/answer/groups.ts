/**
 * What an item is to the question: `direct`; through a `variant` or member; on a `subset` of the benchmark;
 * under `not`: said to be absent (`denied`) or only `not-seen` in what was read.
 */
export const groups = ["direct", "variant", "subset", "denied", "not-seen"] as const;
export type Group = (typeof groups)[number];

/** How near the conditions stand to each other in the text, nearest first. */
export const nearnesses = ["result", "sentence", "paper"] as const;
export type Nearness = (typeof nearnesses)[number];
