/** Words of a question that carry no condition. */
export const fillers: ReadonlySet<string> = new Set(
  [
    "a an the that which who what whose when where there here how many much",
    "is are was were be been being do does did has have had can could should",
    "also both either all any some every each me i we us my our their its it they them people anyone anybody someone only just please everything anything",
    "of by from at to as than in one ones then this these those 's '",
    "paper papers work works article articles publication publications reading read",
    "benchmark dataset method model algorithm technique approach problem task test set",
    "find show list give tell see want know get exist available",
    "result report",
    "? ,",
  ].flatMap((line) => line.split(" ")),
);

/** Fillers of several words. */
export const fillerPhrases: readonly string[] = [
  "in which",
  "in what",
  "on which",
  "for which",
  "to which",
  "by which",
  "as well",
];

/** Words that deny the condition behind them. */
export const negations: readonly string[] = [
  "not",
  "without",
  "except",
  "excluding",
  "exclude",
  "never",
  "no",
  "neither",
  "nor",
  "avoid",
  "lack",
  "other than",
  "rather than",
  "instead of",
];

/** Denials that say "using" themselves: "without X". */
export const usingNegations: readonly string[] = [
  "without",
  "avoid",
  "lack",
  "instead of",
  "rather than",
  "no",
];

/** Words that join two conditions. */
export const conjunctions: readonly string[] = [
  "and",
  "but",
  "while",
  "yet",
  "plus",
  "although",
  "though",
  "&",
];
