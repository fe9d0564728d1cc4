import { normaliseName } from "../../../lexicon/normalise-name.ts";
import {
  contextPart,
  datePart,
  expertPart,
  knownFamilies,
  patchPart,
  quantisationPart,
  sizePart,
  smallSizePart,
  specialityParts,
  variantParts,
  versionPart,
} from "./model-parts.ts";

/** Whether a name, without its sizes and variants, is that of a known family. */
export type FamilyTest = (name: string) => boolean;

/** A family test that knows the common families and those given (names of models in the lexicon); answers are remembered. */
export function familyTest(names: readonly string[]): FamilyTest {
  const given = new Set(names.map(familyKey));
  const answers = new Map<string, boolean>();
  return (name) => {
    const known = answers.get(name);
    if (known !== undefined) return known;
    const key = familyKey(name);
    const answer =
      given.has(key) || knownFamilies.has(key) || knownFamilies.has(key.replace(/[\d.]+[a-z]?$/, ""));
    answers.set(name, answer);
    return answer;
  };
}

function familyKey(name: string): string {
  return normaliseName(name).replaceAll(" ", "");
}

/** How a part of a model's name narrows it down; `name` parts make up the family. */
export type PartRole =
  | "name"
  | "speciality"
  | "version"
  | "size"
  | "small-size"
  | "variant"
  | "date"
  | "quantisation";

/** A piece of a model's name between separators. */
export interface NamePart {
  readonly text: string;
  readonly role: PartRole;
}

/** Cuts a word at its hyphens; the first piece of a name is its family. */
export function partsOf(name: string, opens: boolean, isFamilyName: FamilyTest): NamePart[] {
  const pieces = name.split("-");
  const parts: NamePart[] = [];
  let first = opens;
  for (const text of pieces) {
    parts.push({ text, role: roleOf(text, first, parts, isFamilyName) });
    first = false;
  }
  return parts;
}

function roleOf(
  text: string,
  opens: boolean,
  before: readonly NamePart[],
  isFamilyName: FamilyTest,
): PartRole {
  if (opens) return "name";
  return /\d/.test(text) ? roleOfCoded(text, before, isFamilyName) : roleOfWord(text, before, isFamilyName);
}

/** The role of a piece without a digit: no size, version or date. */
function roleOfWord(text: string, before: readonly NamePart[], isFamilyName: FamilyTest): PartRole {
  if (quantisationPart.test(text)) return "quantisation";
  if (patchPart.test(text) && isFamily(before, isFamilyName)) return "variant";
  const lower = text.toLowerCase();
  if (variantParts.has(lower)) return "variant";
  return specialityParts.has(lower) ? "speciality" : "name";
}

function roleOfCoded(text: string, before: readonly NamePart[], isFamilyName: FamilyTest): PartRole {
  if (sizePart.test(text) || expertPart.test(text)) return "size";
  if (quantisationPart.test(text)) return "quantisation";
  if (smallSizePart.test(text) && isFamily(before, isFamilyName)) return "small-size";
  const narrowed = before.some((part) => part.role !== "name" && part.role !== "speciality");
  if (patchPart.test(text) && isFamily(before, isFamilyName)) return "variant";
  // Right behind the family's name it may count examples ("Alpaca-52K").
  if (contextPart.test(text) && narrowed) return "variant";
  if (datePart.test(text) && (narrowed || /^\d{4,}$/.test(text))) return "date";
  if (versionPart.test(text))
    return narrowed && /^\d+$/.test(text) && before.some((part) => part.role === "version")
      ? "date"
      : "version";
  if (variantParts.has(text.toLowerCase())) return "variant";
  return specialityParts.has(text.toLowerCase()) ? "speciality" : "name";
}

/** Whether the pieces that are no version, size or variant name a known family. */
export function isFamily(parts: readonly NamePart[], isFamilyName: FamilyTest): boolean {
  let name = "";
  for (const part of parts) if (part.role === "name") name += part.text;
  return isFamilyName(name);
}

/** The family of a sized, dated or versioned model; undefined when nothing narrows it. */
export function familyOf(parts: readonly NamePart[]): string | undefined {
  const narrowing = parts.some((part) => !isFamilyPart(part.role, true));
  const kept = parts.filter((part) => isFamilyPart(part.role, narrowing));
  if (kept.length === parts.length || kept.length === 0) return undefined;
  return kept.map((part) => part.text).join("-");
}

/** What is kept of a name for its family: a size or variant gone, the version stays; with the version alone, that goes too. */
function isFamilyPart(role: PartRole, narrowing: boolean): boolean {
  return role === "name" || role === "speciality" || (narrowing && role === "version");
}
