import type { PropertyType, SchemaDescription, StoredProperty } from "../../packages/graph-api/src/index.ts";
import { nodeColours } from "./node-colours.ts";
import { type SearchPhrase, searchPhrases } from "./search-phrases.ts";

/** What a person looks at; the rest is there, hidden, so that the first scene is not full of book-keeping. */
const shownLabels = [
  "Paper",
  "Method",
  "Benchmark",
  "Dataset",
  "Model",
  "Concept",
  "Result",
  "Source",
  "Topic",
];
const relationshipColours: Readonly<Record<string, string>> = {
  INTRODUCES: "#0b6bb0",
  USES: "#5b9bd5",
  EVALUATES_ON: "#c4500c",
  COMPARES_WITH: "#c98b52",
  VARIANT_OF: "#a5457d",
  BASED_ON: "#a5457d",
};
const plainColour = "#a5abb6";
/** Bloom wants times; a fixed one keeps the file the same from run to run. */
const madeAt = 1_767_225_600_000;

/**
 * The schema as a perspective of Neo4j Bloom (Explore): categories with caption and colour, relationship styles and
 * search phrases. The fields are those that Bloom 2.x exports; the file was not tried in Bloom itself.
 */
export function perspectiveOf(schema: SchemaDescription) {
  const shown = schema.nodes.filter(({ label }) => shownLabels.includes(label));
  return {
    name: "Methodscape",
    id: "methodscape",
    version: "2.21.0",
    type: "STANDARD_PERSPECTIVE",
    createdAt: madeAt,
    lastEditedAt: madeAt,
    parentPerspectiveId: null,
    hideUncategorisedData: true,
    hiddenRelationshipTypes: [],
    categories: shown.map(({ label, caption, properties }, position) => ({
      id: position + 1,
      name: label,
      labels: [label],
      color: nodeColours[label] ?? plainColour,
      icon: "no-icon",
      size: label === "Topic" ? 2 : 1,
      textSize: 1,
      textAlign: "top",
      captions: [captionOf(caption, "property")],
      captionKeys: [caption],
      properties: properties.map((property) => ({
        name: property.name,
        exclude: isBookkeeping(property),
        dataType: dataTypes[property.type],
      })),
      styleRules: [],
      createdAt: madeAt,
      lastEditedAt: madeAt,
    })),
    labels: Object.fromEntries(
      shown.map(({ label, properties }) => [label, propertyKeys(label, properties)]),
    ),
    relationshipTypes: schema.relationships.map(({ type, properties }) => ({
      id: type,
      name: type,
      color: relationshipColours[type] ?? plainColour,
      size: 1,
      textSize: 1,
      textAlign: "top",
      captions: [captionOf(type, "relationship")],
      captionKeys: [],
      properties: propertyKeys(type, properties),
      styleRules: [],
    })),
    palette: { colors: Object.values(nodeColours), currentIndex: 0 },
    templates: searchPhrases.map(templateOf),
    sceneActions: [],
    metadata: {
      pathSegments: schema.relationships.flatMap(({ type, from, to }) =>
        from.flatMap((source) => to.map((target) => ({ source, relationshipType: type, target }))),
      ),
      indexes: [],
    },
  };
}

const dataTypes = {
  STRING: "string",
  JSON: "string",
  INTEGER: "bigint",
  FLOAT: "number",
  BOOLEAN: "boolean",
  "LIST<STRING>": "array",
  "LIST<INTEGER>": "array",
} as const satisfies Record<PropertyType, string>;

function isBookkeeping({ name, type }: StoredProperty): boolean {
  return type === "JSON" || /[hH]ash$|Key$|^(texts|text|sha256|x|y|alsoIds|state)$/.test(name);
}

function captionOf(key: string, type: "property" | "relationship") {
  return { key, type, isCaption: true, inTooltip: true, styles: [] };
}

function propertyKeys(type: string, properties: readonly StoredProperty[]) {
  return properties.map((property) => ({
    propertyKey: property.name,
    type,
    dataType: dataTypes[property.type],
  }));
}

function templateOf({ words, cypher, label }: SearchPhrase, position: number) {
  return {
    name: words.replace(" $name", ""),
    id: `tmpl:${position + 1}`,
    createdAt: madeAt,
    text: words,
    cypher,
    isUpdateQuery: false,
    hasCypherErrors: false,
    params: [
      {
        name: "$name",
        dataType: "String",
        collapsed: false,
        suggestionLabel: label,
        suggestionProp: "name",
        suggestionBoolean: false,
        cypher: null,
      },
    ],
  };
}
