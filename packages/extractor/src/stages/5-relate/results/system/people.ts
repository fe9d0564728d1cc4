const nouns =
  "humans|people|experts|non-experts|annotators|participants|physicians|clinicians|doctors|students|crowdworkers";
const people = new RegExp(`^(?:${nouns})['’]?$`);
const ofPeople = new RegExp(`^(?:${nouns}|human|human-level|expert|annotator|participant)(?:['’]s?)?$`);
const studied = /^(?:subjects|participants|annotators|raters|users|evaluators)['’]?$/;

/** True for a noun that means people, whose values are no system's: "humans", "experts", "annotators'". */
export function arePeople(word: string): boolean {
  return people.test(word);
}

/** True for those who take part in a study: what is counted of them need not be how well they do on a benchmark. */
export function areStudied(word: string): boolean {
  return studied.test(word);
}

/** True for people, and for a word that makes what stands behind it theirs: the "human" of "human accuracy". */
export function isOfPeople(word: string): boolean {
  return ofPeople.test(word);
}

/** True for what systems are held against without a name: people, and baselines. */
export function isHeldAgainst(word: string): boolean {
  return isOfPeople(word) || /^baselines?$/.test(word);
}
