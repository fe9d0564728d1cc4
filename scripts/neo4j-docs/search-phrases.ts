/** A search phrase of the perspective: words with a name to choose, the Cypher behind it, and a name to try it with. */
export interface SearchPhrase {
  readonly words: string;
  readonly cypher: string;
  /** The label among whose captions the name is chosen. */
  readonly label: string;
  readonly example: string;
}

/** The phrases, with `$name` where a name is chosen. They give whole paths, which is what a scene can show. */
export const searchPhrases: readonly SearchPhrase[] = [
  {
    words: "papers using $name",
    cypher:
      "MATCH path = (:Methodscape:Paper)-[claim:INTRODUCES|USES]->(:Methodscape:Method {name: $name}) WHERE claim.polarity = 'affirmed' RETURN path LIMIT 200",
    label: "Method",
    example: "Process Reward Model",
  },
  {
    words: "papers measured on $name",
    cypher:
      "MATCH path = (:Methodscape:Paper)-[claim:EVALUATES_ON]->(:Methodscape:Benchmark {name: $name}) WHERE claim.polarity = 'affirmed' RETURN path LIMIT 200",
    label: "Benchmark",
    example: "MATH",
  },
  {
    words: "what grew out of $name",
    cypher:
      "MATCH path = (:Methodscape:Method)-[:VARIANT_OF|BASED_ON*1..3]->(:Methodscape:Method {name: $name}) RETURN path LIMIT 200",
    label: "Method",
    example: "Proximal Policy Optimization",
  },
  {
    words: "results on $name",
    cypher:
      "MATCH path = (:Methodscape:Paper)-[:REPORTS]->(:Methodscape:Result)-[:ON]->(:Methodscape:Benchmark {name: $name}) RETURN path LIMIT 200",
    label: "Benchmark",
    example: "GSM8K",
  },
  {
    words: "family of $name",
    cypher:
      "MATCH path = (:Methodscape:Model)-[:FAMILY_OF*1..2]->(:Methodscape:Model {name: $name}) RETURN path LIMIT 200",
    label: "Model",
    example: "Qwen2.5",
  },
];
