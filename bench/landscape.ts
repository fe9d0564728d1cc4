// How long a landscape takes: `node --conditions=@methodscape/source --import tsx bench/landscape.ts` prints CPU seconds.
import { indexGraph } from "../packages/graph-api/src/analysis/graph-index.ts";
import { computeLandscape } from "../packages/graph-api/src/landscape/compute-landscape.ts";
import { plantedGraph } from "../packages/graph-api/src/landscape/testing/planted-graph.ts";

for (const { papers, topics } of [
  { papers: 120, topics: 5 },
  { papers: 950, topics: 9 },
  { papers: 4900, topics: 16 },
]) {
  const index = indexGraph(plantedGraph({ papers, topics }));
  const nodes = index.papers.size + index.entities.size;
  const before = process.cpuUsage();
  const records = computeLandscape(index);
  const { user, system } = process.cpuUsage(before);
  const found = records.filter(({ part }) => part === "topic").length;
  process.stdout.write(`${nodes} nodes, ${found} topics: ${((user + system) / 1e6).toFixed(2)} s CPU\n`);
}
