import type { Document } from "yaml";
import { type ComposedYaml, composeDocuments, type YamlRefusal } from "./compose-documents.ts";
import { quotePlainTexts } from "./quote-plain-texts.ts";
import { readYamlNode, type YamlProblem } from "./yaml-value.ts";

/** The values of a YAML text: objects, lists and texts, whatever a scalar looks like. */
export interface ReadYaml {
  /** Undefined for a document with an error outside of any list. */
  readonly documents: readonly { readonly value: unknown }[];
  /** What was left out, in the order of the text; offsets are of the same lines as in the text that was given. */
  readonly problems: readonly YamlProblem[];
  /** The text that the offsets point into. */
  readonly text: string;
  /** How many texts were read whole though they hold a colon and stand without quotation marks. */
  readonly bareColons: number;
  readonly refusal: YamlRefusal | undefined;
}

/** Reads YAML without ever following an alias; an error costs the item of a list that it stands in. Never throws. */
export function readYaml(text: string): ReadYaml {
  const composed = composeDocuments(text);
  if (composed.documents === undefined)
    return { documents: [], problems: [], text, bareColons: 0, refusal: composed.refusal };
  const errors = countErrors(composed);
  const quoted = errors === 0 ? undefined : quotePlainTexts(text);
  if (quoted !== undefined && quoted.count > 0) {
    const again = composeDocuments(quoted.text);
    if (again.documents !== undefined && countErrors(again) < errors)
      return valuesOf(quoted.text, again.documents, quoted.count);
  }
  return valuesOf(text, composed.documents, 0);
}

function countErrors({ documents }: ComposedYaml): number {
  return documents?.reduce((sum, { errors }) => sum + errors.length, 0) ?? 0;
}

function valuesOf(text: string, composed: readonly Document.Parsed[], bareColons: number): ReadYaml {
  const read = composed.map(({ contents, errors }) => {
    const places = errors.map(({ pos }) => pos[0]).sort((left, right) => left - right);
    const { value, problems } = readYamlNode(contents, places);
    const broken = errors.map(({ pos, message }) => ({ at: pos[0], problem: message, isError: true }));
    return { value, problems: [...broken, ...problems] };
  });
  const problems = read.flatMap((document) => document.problems).sort((left, right) => left.at - right.at);
  return { documents: read, problems, text, bareColons, refusal: undefined };
}
