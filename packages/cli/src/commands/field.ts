import { join } from "node:path";
import { extractGraph, readTextLayers } from "@methodscape/extractor";
import { countOf } from "@methodscape/graph-model";
import { type Command, Option } from "commander";
import { CliError } from "../errors/cli-error.ts";
import { fetchedFolder, fieldsFolderName } from "../fetch/fetched-sources.ts";
import { aroundNames } from "../fetch/field/around-names.ts";
import type { AskedField } from "../fetch/field/choose-field.ts";
import { type FieldPlace, openFieldPlace, placeOfManifest } from "../fetch/field/field-place.ts";
import { type FieldService, fieldServices, pageSize } from "../fetch/field/field-question.ts";
import { type MadeField, makeField, repeatAt } from "../fetch/field/make-field.ts";
import { fileName } from "../fetch/http/file-name.ts";
import { openFetcher } from "../fetch/http/open-fetcher.ts";
import { serviceAddresses } from "../fetch/http/service-addresses.ts";
import { parseFirstDay, parseLastDay } from "../fetch/parse-day.ts";
import { parseWholeNumber } from "../options/parse-whole-number.ts";
import { personPath } from "../options/person-path.ts";
import { loadSettings, type Settings } from "../options/settings.ts";
import { terminalText } from "../print/terminal-text.ts";
import { openLexicon } from "../sources/open-lexicon.ts";
import { readSources } from "../sources/read-sources.ts";

interface FieldOptions {
  readonly query?: string[];
  readonly around?: string[];
  readonly since?: string;
  readonly until?: string;
  readonly from: FieldService;
  readonly limit: number;
  readonly manifest?: string;
  readonly output?: string;
  readonly data?: string;
  readonly again?: boolean;
}

/** `methodscape field --query "…"`: what arXiv or OpenAlex knows of a topic, as a field to hold a syllabus against. */
export function registerField(program: Command): void {
  program
    .command("field")
    .description(
      "build a field from arXiv or OpenAlex to hold a syllabus against; it can be repeated to the byte",
    )
    .option(
      "--query <words...>",
      "works whose title or abstract has these words; each query counts for itself",
    )
    .option("--around <path...>", "and works that name what this syllabus is about")
    .option("--since <day>", "from this year, month or day on", parseFirstDay)
    .option("--until <day>", "up to this year, month or day (default: today)", parseLastDay)
    .addOption(new Option("--from <service>", "where to look").choices([...fieldServices]).default("arxiv"))
    .option(
      "--limit <number>",
      `works of each query at most: up to ${pageSize}, or whole hundreds`,
      parseLimit,
      200,
    )
    .option(
      "--manifest <file>",
      "build this field again, from what is there and without the network if it is whole",
    )
    .option("-o, --output <folder>", "where the field goes (default: fetched/fields in the data folder)")
    .option("--data <folder>", "the data folder (default: .methodscape)")
    .option("--again", "fetch a field anew that is there already")
    .addHelpText(
      "after",
      `
Examples:
  methodscape field --query "process reward" --since 2024
  methodscape field --query "process reward" --around course/ --since 2024
  methodscape field --query "theorem proving" --from openalex --limit 500 -o fields/proving
  methodscape field --manifest fields/proving.field.json

The manifest beside the field says what was asked, what was found, and where it was cut off.
start reads the fields in the data folder along; extract when it is given the folder.`,
    )
    .action(runField);
}

const mostWorks = 2000;

function parseLimit(text: string): number {
  const limit = parseWholeNumber(1, mostWorks)(text);
  // Pages begin at whole hundreds: a last page of another size would begin elsewhere.
  return limit <= pageSize ? limit : Math.ceil(limit / pageSize) * pageSize;
}

async function runField(options: FieldOptions): Promise<void> {
  const settings = await loadSettings();
  const send = openFetcher();
  if (options.manifest !== undefined) {
    const place = placeOfManifest(options.manifest);
    return say(place, await repeatAt(place, send));
  }
  const asked = await askedField(options, settings);
  const place = openFieldPlace(pathOf(options, settings, asked));
  const made = await makeField(asked, place, {
    services: serviceAddresses(process.env),
    send,
    today: new Date().toISOString().slice(0, 10),
    again: options.again === true,
    onRequest: ({ what }) => process.stderr.write(terminalText(`${what}\n`)),
  });
  say(place, made);
}

/** Where the person said, else among the fetched fields under its queries' words. */
function pathOf(options: FieldOptions, settings: Settings, { queries, around }: AskedField): string {
  if (options.output !== undefined) return personPath(options.output);
  const words = [...queries, ...(around.length > 0 ? ["around"] : [])].join(" ");
  const name = fileName(words, "").replace(/\.$/, "");
  return join(fetchedFolder({ data: options.data }, settings), fieldsFolderName, name);
}

function say({ path }: FieldPlace, { manifest, fetched }: MadeField): void {
  const how = fetched === 0 ? "every page is there as it was fetched" : `${countOf(fetched, "page")} fetched`;
  process.stderr.write(terminalText(`${how}\n${manifest.scope}\n`));
  process.stdout.write(`${path}\n`);
}

async function askedField(options: FieldOptions, settings: Settings): Promise<AskedField> {
  const { query = [], since, until, from: service, limit } = options;
  const queries = query.filter((words) => words.trim() !== "");
  if (queries.length === 0 && options.around === undefined)
    throw new CliError(
      'no query was given; say what the field is about, as in: methodscape field --query "process reward"',
    );
  const around = options.around === undefined ? [] : await namesAround(options.around, settings);
  return { service, queries, around, limit, until, ...(since !== undefined && { since }) };
}

async function namesAround(paths: readonly string[], settings: Settings): Promise<string[]> {
  const files = await readTextLayers(await readSources({ paths: [], syllabus: paths, field: [] }));
  const names = aroundNames(extractGraph(files, await openLexicon(undefined, settings)));
  if (names.length === 0)
    throw new CliError(
      `no method is named often enough in ${paths.join(", ")} to look around it; use --query`,
    );
  process.stderr.write(terminalText(`around the syllabus: ${names.join(", ")}\n`));
  return names;
}
