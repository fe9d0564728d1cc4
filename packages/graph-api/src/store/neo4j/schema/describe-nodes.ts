import {
  diagnosticSchema,
  type EntityType,
  entitySchema,
  entityTypes,
  landscapeTopicSchema,
  lexiconEvidenceSchema,
  paperSchema,
  resultSchema,
  sourceSchema,
  textEvidenceSchema,
} from "@methodscape/graph-model";
import { entityLabels } from "../../cypher/graph-names.ts";
import { propertiesOf, type StoredProperty, storedProperties } from "./stored-properties.ts";

/** A kind of node: its label, which it carries beside :Methodscape, and the property that a person knows it by. */
export interface NodeDescription {
  readonly label: string;
  readonly about: string;
  readonly caption: string;
  readonly properties: readonly StoredProperty[];
}

const place: readonly StoredProperty[] = [
  { name: "x", type: "FLOAT" },
  { name: "y", type: "FLOAT" },
  ...propertiesOf("STRING", "topic", "landscapeHash"),
];

const entityWords = {
  method: "a technique: an algorithm, a training recipe, a kind of model",
  benchmark: "what is measured on",
  dataset: "what is trained on or drawn from",
  model: "a named model, a size of it or its family",
  concept: "a named idea, task or formal system",
} as const satisfies Record<EntityType, string>;

/** Every label beside :Methodscape. */
export function describeNodes(): readonly NodeDescription[] {
  return [paper(), ...entityTypes.map(entity), source(), result(), evidence(), topic(), diagnostic(), load()];
}

function paper(): NodeDescription {
  return {
    label: "Paper",
    about: "a work, once, however many sources list it",
    caption: "title",
    properties: [
      ...storedProperties(paperSchema),
      ...propertiesOf("INTEGER", "year"),
      ...propertiesOf("LIST<STRING>", "parts", "texts"),
      ...propertiesOf("STRING", "titleKey", "hash", "wholeHash"),
      ...place,
    ],
  };
}

function entity(type: EntityType): NodeDescription {
  return {
    label: entityLabels[type],
    about: entityWords[type],
    caption: "name",
    properties: [...storedProperties(entitySchema), ...propertiesOf("STRING", "nameKey", "hash"), ...place],
  };
}

function source(): NodeDescription {
  return {
    label: "Source",
    about: "one input file as it was read",
    caption: "name",
    properties: [...storedProperties(sourceSchema), ...propertiesOf("STRING", "name", "state", "hash")],
  };
}

function result(): NodeDescription {
  return {
    label: "Result",
    about: "a value that a paper reports, with the protocol under which it was measured",
    caption: "name",
    properties: [
      ...storedProperties(resultSchema, ["evidence"]),
      ...propertiesOf(
        "STRING",
        "selection",
        "tools",
        "bound",
        "condition",
        "baseline",
        "name",
        "board",
        "hash",
      ),
      ...propertiesOf("INTEGER", "n", "shots"),
      ...propertiesOf("BOOLEAN", "relative"),
      ...propertiesOf("LIST<STRING>", "voices"),
    ],
  };
}

function evidence(): NodeDescription {
  return {
    label: "Evidence",
    about: "the sentence, or the lexicon's entry, that a claim rests on; its `claim` is the claim's id",
    caption: "name",
    properties: [
      ...storedProperties(textEvidenceSchema, ["surface"]),
      ...storedProperties(lexiconEvidenceSchema),
      { name: "surface", type: "LIST<INTEGER>" },
      ...propertiesOf("STRING", "id", "claim", "voice", "name", "quote"),
      ...propertiesOf("INTEGER", "position"),
    ],
  };
}

function topic(): NodeDescription {
  return {
    label: "Topic",
    about: "a named region of the map",
    caption: "name",
    properties: [...storedProperties(landscapeTopicSchema), ...propertiesOf("STRING", "hash")],
  };
}

function diagnostic(): NodeDescription {
  return {
    label: "Diagnostic",
    about: "something odd in a source, with its place",
    caption: "name",
    properties: [...storedProperties(diagnosticSchema), ...propertiesOf("STRING", "id", "name", "hash")],
  };
}

function load(): NodeDescription {
  return {
    label: "Load",
    about: "which schema the database has, what was loaded last, and who is loading now",
    caption: "state",
    properties: [
      ...propertiesOf("STRING", "id", "state", "stamp", "owner"),
      ...propertiesOf("INTEGER", "schema", "loads", "expires", "seen"),
    ],
  };
}
