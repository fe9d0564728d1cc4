/** The colour of each label, where there is one that of the map, the same in the picture of the schema and in the perspective. */
export const nodeColours: Readonly<Record<string, string>> = {
  Paper: "#5d6570",
  Method: "#0b6bb0",
  Benchmark: "#c4500c",
  Dataset: "#07805e",
  Model: "#a5457d",
  Concept: "#8f6606",
  Source: "#6f7b85",
  Result: "#c0392b",
  Evidence: "#6b8e23",
  Topic: "#4a90a4",
  Diagnostic: "#7d8790",
  Load: "#8d959c",
};
