import { CliError } from "../../errors/cli-error.ts";
import type { FieldManifest } from "./field-manifest.ts";
import type { FieldQuestion } from "./field-question.ts";

/** What a command asks for: `until` is open where the person left it open. */
export type AskedField = Omit<FieldQuestion, "until"> & { readonly until?: string | undefined };

/** What is to be done for a field that was asked for, given the manifest that lies there. */
export type FieldChoice =
  | { readonly kind: "build"; readonly question: FieldQuestion }
  | { readonly kind: "repeat"; readonly manifest: FieldManifest };

/**
 * The same question again repeats the field that is there, or goes on where its fetching was stopped, with the last
 * day that was set then. `again` builds it anew up to today.
 * @throws {CliError} when the place holds the field of another question.
 */
export function chooseField(
  asked: AskedField,
  {
    there,
    again,
    today,
    place,
  }: {
    readonly there: FieldManifest | undefined;
    readonly again: boolean;
    readonly today: string;
    readonly place: string;
  },
): FieldChoice {
  if (there === undefined || again)
    return { kind: "build", question: { ...asked, until: asked.until ?? today } };
  const { until } = there.question;
  if (key({ ...asked, until: asked.until ?? until }) !== key(there.question))
    throw new CliError(
      `${place} holds another field (${there.scope}); name another folder with -o, or build it anew with --again`,
    );
  return there.pages.length > 0
    ? { kind: "repeat", manifest: there }
    : { kind: "build", question: there.question };
}

function key({ service, queries, around, since, until, limit }: FieldQuestion): string {
  return JSON.stringify([service, [...queries].sort(), [...around].sort(), since ?? null, until, limit]);
}
