// Writes the picture of the stored schema and the Bloom perspective:
//   node --conditions=@methodscape/source --import tsx scripts/neo4j-docs/write.ts
import { writeFileSync } from "node:fs";
import { neo4jDocuments } from "./documents.ts";

for (const { url, text } of neo4jDocuments()) writeFileSync(url, text);
