/** Statements to begin with, that run as they stand. */
export const cypherExamples: readonly { readonly title: string; readonly text: string }[] = [
  {
    title: "most used methods",
    text: "MATCH (paper:Paper)-[:USES]->(method:Method)\nRETURN method, count(DISTINCT paper) AS papers\nORDER BY papers DESC LIMIT 20",
  },
  {
    title: "what grew out of what",
    text: "MATCH path = (:Method)-[:VARIANT_OF|BASED_ON]->(:Method)\nRETURN path LIMIT 50",
  },
  {
    title: "highest results",
    text: "MATCH (paper:Paper)-[:REPORTS]->(result:Result)-[:ON]->(benchmark:Benchmark)\nWHERE NOT result.gain\nRETURN benchmark, result.value AS value, result.unit AS unit, paper\nORDER BY benchmark.name, value DESC LIMIT 50",
  },
  {
    title: "methods that share benchmarks",
    text: "MATCH (a:Method)<-[:USES]-(paper:Paper)-[:EVALUATES_ON]->(on:Benchmark)\nRETURN a, on, collect(paper.title) AS papers LIMIT 50",
  },
];
