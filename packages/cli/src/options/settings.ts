import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import * as z from "zod/mini";
import { CliError } from "../errors/cli-error.ts";
import { personPath } from "./person-path.ts";

const settingsSchema = z.strictObject({
  port: z.optional(z.int().check(z.minimum(0), z.maximum(65535))),
  data: z.optional(z.string()),
  lexicon: z.optional(z.string()),
  course: z.optional(z.string()),
  syllabus: z.optional(z.array(z.string())),
  field: z.optional(z.array(z.string())),
  allowedHosts: z.optional(z.array(z.string())),
  neo4j: z.optional(
    z.strictObject({ uri: z.string(), user: z.optional(z.string()), database: z.optional(z.string()) }),
  ),
});

/** What `methodscape.yaml` may hold; every value can be overridden by a flag. No password: that comes from NEO4J_PASSWORD. */
export type Settings = z.infer<typeof settingsSchema>;

/**
 * Reads `methodscape.yaml` in the person's folder; without the file, nothing is set.
 * @throws {CliError} when the file cannot be read, is not YAML or holds an unknown or ill-typed setting.
 */
export async function loadSettings(): Promise<Settings> {
  const path = personPath("methodscape.yaml");
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw new CliError(`${path} cannot be read (${error.code}); expected a file with settings`);
  });
  if (text === undefined) return {};
  return parseSettings(text);
}

/** The settings in the text of a `methodscape.yaml`; throws like {@link loadSettings}. */
export function parseSettings(text: string): Settings {
  const parsed = z.safeParse(settingsSchema, parseYaml(text) ?? {}, { error: z.locales.en().localeError });
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const place = issue === undefined || issue.path.length === 0 ? "" : `${issue.path.join(".")}: `;
  throw new CliError(`methodscape.yaml: ${place}${issue?.message}; known settings: ${known}`);
}

const known = Object.keys(settingsSchema.shape).join(", ");

function parseYaml(text: string): unknown {
  try {
    return parse(text, { logLevel: "error" });
  } catch (error) {
    const reason = firstLine(error).replace(/:$/, "");
    throw new CliError(`methodscape.yaml is not YAML: ${reason}; correct the line or remove the file`);
  }
}

function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split("\n")[0] ?? "";
}
