/* The papers of the tiny graph, by the names that the examples call them. */

export const math = "paper:arxiv:2402.03300";
export const overview = "paper:verifiers-an-overview";
export const stepDpo = "paper:arxiv:2406.18629";
export const ovm = "paper:outcome-supervised-verifiers-for-planning-in-mathematical-reasoning";
/** What counts as using. */
export const using = ["introduces", "uses"] as const;
