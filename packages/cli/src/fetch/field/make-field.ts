import { CliError } from "../../errors/cli-error.ts";
import type { ServiceAddresses } from "../http/service-addresses.ts";
import type { RunOptions } from "../run-requests.ts";
import { buildField, repeatField, type Send } from "./build-field.ts";
import { type AskedField, chooseField } from "./choose-field.ts";
import { type FieldManifest, fieldManifest } from "./field-manifest.ts";
import type { FieldPlace } from "./field-place.ts";

/** A field that lies whole at its place, and how many of its pages were fetched for it. */
export interface MadeField {
  readonly manifest: FieldManifest;
  readonly fetched: number;
}

export interface MakeFieldOptions extends RunOptions {
  readonly services: ServiceAddresses;
  readonly send: Send;
  /** `2025-06-01`: the last day of a field whose end is open. */
  readonly today: string;
}

/** Builds the field that was asked for, goes on with it where it was stopped, or finds it whole. Throws like its parts. */
export async function makeField(
  asked: AskedField,
  place: FieldPlace,
  { services, send, today, again = false, onRequest }: MakeFieldOptions,
): Promise<MadeField> {
  const there = await place.readManifest();
  const choice = chooseField(asked, { there, again, today, place: place.path });
  if (choice.kind === "repeat") return repeatAt(place, send);
  // Whoever is stopped goes on with this question, though it be another day.
  if (there === undefined) await place.writeManifest(fieldManifest(choice.question, []));
  let fetched = 0;
  const counting: Send = (request) => {
    fetched += 1;
    return send(request);
  };
  const pages = await buildField(choice.question, services, counting, place.pages, { again, onRequest });
  const manifest = fieldManifest(choice.question, pages);
  await place.writeManifest(manifest);
  await dropPages(place, there, manifest);
  return { manifest, fetched };
}

/** Makes the field at a place whole again, as its manifest says. Throws a {CliError} where there is no whole manifest. */
export async function repeatAt(place: FieldPlace, send: Send): Promise<MadeField> {
  const manifest = await place.readManifest();
  if (manifest === undefined || manifest.pages.length === 0)
    throw new CliError(`there is no whole field at ${place.path}; build it with --query`);
  return { manifest, ...(await repeatField(manifest, send, place.pages)) };
}

/** Pages that the field had before and has no longer would be read as part of it. */
async function dropPages(
  { pages }: FieldPlace,
  before: FieldManifest | undefined,
  current: FieldManifest,
): Promise<void> {
  const wanted = new Set(current.pages.map(({ file }) => file));
  for (const { file } of before?.pages ?? []) if (!wanted.has(file)) await pages.remove(file);
}
