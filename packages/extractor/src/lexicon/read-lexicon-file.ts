import { relationTypes } from "@methodscape/graph-model";
import * as z from "zod/mini";
import { ExtractorError } from "../extractor-error.ts";
import { describeIssue } from "./describe-issue.ts";
import type { AmbiguousName, LexiconEntry } from "./lexicon.ts";
import {
  ambiguousFileSchema,
  entryFileSchema,
  entrySchema,
  type WrittenEntry,
  writtenAmbiguousNameSchema,
} from "./lexicon-schema.ts";

/** The entries of a parsed file; throws `bad-lexicon` with file, entry and field where one does not fit. */
export function readEntries(file: string, value: unknown): LexiconEntry[] {
  const { type, entries } = parseAs(entryFileSchema, value, file);
  return entries.map((written, index) => {
    const entry = parseAs(entrySchema, written, `${file}, ${nameOf(written, "id", index)}`);
    const entryType = entry.type ?? type;
    if (entryType === undefined) {
      throw badFile(
        `${file}, entry ${entry.id} has no type and the file gives none; write type: method at the top of the file`,
      );
    }
    return {
      id: entry.id,
      type: entryType,
      name: entry.name,
      aliases: entry.aliases ?? [],
      ...(entry.exact !== undefined && { exactNames: entry.exact }),
      ...(entry.year !== undefined && { year: entry.year }),
      ...(entry.reference !== undefined && { reference: entry.reference }),
      relations: relationsOf(entry),
      ...(entry.measure !== undefined && { measure: entry.measure }),
      generic: entry.generic ?? false,
      ...(entry.kind !== undefined && { kind: entry.kind }),
      anchor: `${file}#${entry.id}`,
    };
  });
}

function relationsOf({ relations = {} }: WrittenEntry): LexiconEntry["relations"] {
  return relationTypes.flatMap((type) => [relations[type] ?? []].flat().map((to) => ({ type, to })));
}

/** The ambiguous names of a parsed file, `@groups` spelled out; throws `bad-lexicon` as {@link readEntries} does. */
export function readAmbiguousNames(file: string, value: unknown): AmbiguousName[] {
  const { groups, names } = parseAs(ambiguousFileSchema, value, file);
  return names.map((written, index) => {
    const place = `${file}, ${nameOf(written, "surface", index)}`;
    const { surface, entry, cues, scope } = parseAs(writtenAmbiguousNameSchema, written, place);
    const spelledOut = wordsOf(cues).flatMap((cue) => {
      if (!cue.startsWith("@")) return [cue];
      const group = groups[cue.slice(1)];
      if (group === undefined) {
        throw badFile(`${place}: ${cue} is no group; known are ${Object.keys(groups).join(", ")}`);
      }
      // A group may hold the name itself, as a cue for the others in it.
      return wordsOf(group).filter((word) => word !== surface.toLowerCase());
    });
    return { surface, entry, cues: [...new Set(spelledOut)], scope: scope ?? "sentence" };
  });
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}

function parseAs<Schema extends z.core.$ZodType>(
  schema: Schema,
  value: unknown,
  place: string,
): z.infer<Schema> {
  const parsed = z.safeParse(schema, value);
  if (parsed.success) return parsed.data;
  throw badFile(`${place} does not fit: ${parsed.error.issues.map(describeIssue).join("; ")}`);
}

/** The name that an error calls an entry by: its id or surface if it has one, else its place in the list. */
function nameOf(written: unknown, key: "id" | "surface", index: number): string {
  const fields = typeof written === "object" && written !== null ? Object.entries(written) : [];
  const value: unknown = fields.find(([name]) => name === key)?.[1];
  return typeof value === "string" ? `entry ${value}` : `entry ${index + 1}`;
}

function badFile(message: string): ExtractorError {
  return new ExtractorError("bad-lexicon", message);
}
