import { describeSchema } from "../../packages/graph-api/src/index.ts";
import { drawSchema } from "./draw-schema.ts";
import { perspectiveOf } from "./perspective.ts";

/** The files that are made from the schema, as they should be. */
export function neo4jDocuments(): readonly { readonly url: URL; readonly text: string }[] {
  const schema = describeSchema();
  return [
    { url: new URL("../../docs/images/neo4j-schema.svg", import.meta.url), text: drawSchema(schema) },
    {
      url: new URL("../../docs/methodscape.perspective.json", import.meta.url),
      text: `${JSON.stringify(perspectiveOf(schema), null, 2)}\n`,
    },
  ];
}
