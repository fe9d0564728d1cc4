/** What a text calls systems that are not the paper's: "existing methods", "open models", "humans". */
export const otherNouns =
  /^(?:llms|lmms|mllms|vlms|lvlms|lms|models|methods|approaches|systems|solutions|techniques|frameworks|agents|assistants|generators|detectors|retrievers|humans?|experts|physicians|clinicians|people|participants|baselines?|counterparts?)$/;
