/** Whose doing a section of a full text tells: the paper's own, its trials, other people's, or what is still to be done. */
export type SectionKind = "own" | "evaluation" | "others" | "outlook";

const kinds: readonly (readonly [name: RegExp, kind: SectionKind])[] = [
  [
    /\b(?:related|prior|previous|existing) (?:works?|studies|research|literature|methods|approaches)\b|\bliterature\b|^(?:background|preliminar(?:y|ies))\b/i,
    "others",
  ],
  [
    /\b(?:future (?:works?|directions?|research)|limitations?|broader impacts?|impact statement|ethic(?:s|al)\b.{0,20})/i,
    "outlook",
  ],
  [
    /\b(?:experiment(?:s|al)?|evaluations?|results?|ablations?|benchmarking|baselines|performance)\b/i,
    "evaluation",
  ],
];

/**
 * The kind of a section by its name, `Experiments › Setup`: that of the nearest heading which tells, from below.
 * Sections without a name are the paper's own.
 */
export function sectionKind(section: string | undefined): SectionKind {
  if (section === undefined) return "own";
  for (const name of section.split(" › ").reverse()) {
    const kind = kinds.find(([pattern]) => pattern.test(name))?.[1];
    if (kind !== undefined) return kind;
  }
  return "own";
}

/** True where a sentence tells of other people's work, or of work not done yet: no role of the paper follows from it. */
export function tellsOfOthers(section: string | undefined): boolean {
  const kind = sectionKind(section);
  return kind === "others" || kind === "outlook";
}
