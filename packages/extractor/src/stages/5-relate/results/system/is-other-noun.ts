import { arePeople } from "./people.ts";

const systems =
  /^(?:llms|lmms|mllms|vlms|lvlms|lms|models|methods|approaches|systems|solutions|techniques|frameworks|agents|assistants|generators|detectors|retrievers|baselines?|counterparts?)$/;

/** True for what a text calls those who are not the paper: "existing methods", "open models", "humans". */
export function isOtherNoun(word: string): boolean {
  return systems.test(word) || word === "human" || arePeople(word);
}
