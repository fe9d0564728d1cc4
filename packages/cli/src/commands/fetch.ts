import { countOf, type Paper } from "@methodscape/graph-model";
import type { Command } from "commander";
import { CliError } from "../errors/cli-error.ts";
import { exitCodes } from "../errors/exit-code.ts";
import { type FetchedFolder, openFetchedFolder } from "../fetch/fetched-folder.ts";
import { fetchedFolder, fetchedSources } from "../fetch/fetched-sources.ts";
import type { Send } from "../fetch/field/build-field.ts";
import type { FetchRequest } from "../fetch/http/fetch-request.ts";
import { openFetcher } from "../fetch/http/open-fetcher.ts";
import { type ServiceAddresses, serviceAddresses } from "../fetch/http/service-addresses.ts";
import { idFromSearch, titleSearch } from "../fetch/plan/find-by-title.ts";
import { listedWorks } from "../fetch/plan/listed-works.ts";
import { planAbstracts } from "../fetch/plan/plan-abstracts.ts";
import { planFullTexts } from "../fetch/plan/plan-full-texts.ts";
import { planReferences } from "../fetch/plan/plan-references.ts";
import { missingAbstracts, missingFullTexts } from "../fetch/plan/wanted-works.ts";
import { parseWorkReference } from "../fetch/plan/work-reference.ts";
import { runRequests, type ServedRequest } from "../fetch/run-requests.ts";
import { loadSettings } from "../options/settings.ts";
import { terminalText } from "../print/terminal-text.ts";
import { namedSources, readSources } from "../sources/read-sources.ts";

interface FetchOptions {
  readonly missing?: true | string[];
  readonly fullText?: boolean;
  readonly syllabus?: string[];
  readonly output?: string;
  readonly data?: string;
  readonly again?: boolean;
}

/** What a command has at hand: the folder, the services, the network. */
interface Fetching {
  readonly folder: FetchedFolder;
  readonly services: ServiceAddresses;
  readonly send: Send;
  readonly again: boolean;
}

/** `methodscape fetch WORK…`: records and full texts, from arXiv and OpenAlex, into a folder that start reads. */
export function registerFetch(program: Command): void {
  program
    .command("fetch")
    .description("fetch abstracts and full texts that you ask for; nothing else here uses the network")
    .argument("[works...]", "arxiv:2402.03300, doi:10.1145/…, or an address")
    .option("--missing [path...]", "the abstracts of readings in these sources that have none")
    .option("--full-text", "the whole papers, not their abstracts: arXiv's HTML, or else the PDF")
    .option("--syllabus <path...>", "with --full-text: of the works that these sources list")
    .option("-o, --output <folder>", "where the files go (default: fetched in the data folder)")
    .option("--data <folder>", "the data folder (default: .methodscape)")
    .option("--again", "fetch once more what is there already")
    .addHelpText(
      "after",
      `
Examples:
  methodscape fetch arxiv:2402.03300 doi:10.1145/3571730
  methodscape fetch --missing course/                  abstracts for readings without one
  methodscape fetch --full-text arxiv:2402.03300
  methodscape fetch --full-text --syllabus course/     the readings as whole papers

One request in three seconds to each host. Ctrl-C stops it, and the same command goes on from there.
Files stay as they came; start reads them along, and extract when it is given the folder.`,
    )
    .action(runFetch);
}

async function runFetch(works: string[], options: FetchOptions): Promise<void> {
  const references = works.map(parseWorkReference);
  const settings = await loadSettings();
  const fetching: Fetching = {
    folder: openFetchedFolder(fetchedFolder(options, settings)),
    services: serviceAddresses(process.env),
    send: openFetcher(),
    again: options.again === true,
  };
  const named = options.missing === true ? [] : (options.missing ?? []);
  const sources = namedSources(named, options, settings);
  const fromSources = options.missing !== undefined || (options.fullText === true && works.length === 0);
  if (!fromSources && works.length === 0)
    throw new CliError(
      "no works were named; name some, as in: methodscape fetch arxiv:2402.03300, or use --missing course/",
    );
  if (fromSources && sources.paths.length + sources.syllabus.length + sources.field.length === 0)
    throw new CliError("no sources were named; say which, as in: methodscape fetch --missing course/");
  const papers = fromSources
    ? await listedWorks(await readSources(sources), await fetchedSources(fetching.folder.path))
    : [];
  const requests = [
    ...planReferences(references, options.fullText === true, fetching.services),
    ...(options.missing === undefined ? [] : await planMissing(papers, fetching)),
    ...(options.fullText === true && fromSources ? planReadings(papers, fetching.services) : []),
  ];
  report(await run(requests, fetching), requests.length, fetching.folder);
}

/** What has no id is looked for by its title, and taken only where one title is the same. */
async function planMissing(papers: readonly Paper[], fetching: Fetching): Promise<FetchRequest[]> {
  const { arxivIds, dois, nameless } = missingAbstracts(papers);
  const searches = nameless.map((paper) => ({ paper, request: titleSearch(paper, fetching.services) }));
  await run(
    searches.map(({ request }) => request),
    fetching,
  );
  const found = await Promise.all(
    searches.map(({ paper, request }) => idFromSearch(paper, request, fetching.folder)),
  );
  const unknown = nameless.filter((_, index) => found[index] === undefined);
  sayLeftOut(unknown, "no id, and no work of just this title on arXiv");
  return planAbstracts(
    { arxivIds: [...arxivIds, ...found.flatMap((id) => id ?? [])], dois },
    fetching.services,
  );
}

function planReadings(papers: readonly Paper[], services: ServiceAddresses): FetchRequest[] {
  const { arxivIds, pdfAddresses, addressless } = missingFullTexts(papers);
  sayLeftOut(addressless, "neither an arXiv id nor the address of a PDF");
  return planFullTexts({ arxivIds, pdfAddresses }, services);
}

function sayLeftOut(papers: readonly Paper[], why: string): void {
  for (const { title } of papers) process.stderr.write(terminalText(`left out: ${title} (${why})\n`));
}

function run(requests: readonly FetchRequest[], { send, folder, again }: Fetching): Promise<ServedRequest[]> {
  return runRequests(requests, send, folder, {
    again,
    onRequest: ({ what }, done, total) =>
      process.stderr.write(terminalText(`${done + 1} of ${total}: ${what}\n`)),
  });
}

/** The files on stdout, the count on stderr; nothing at all of what was asked for is an error. */
function report(served: readonly ServedRequest[], asked: number, folder: FetchedFolder): void {
  for (const { request, how, reason } of served) {
    if (how === "missed") process.stderr.write(terminalText(`not to be had: ${request.what}: ${reason}\n`));
    else process.stdout.write(`${folder.path}/${request.file}\n`);
  }
  const count = (wanted: ServedRequest["how"]) => served.filter(({ how }) => how === wanted).length;
  process.stderr.write(
    asked === 0
      ? "nothing is missing; nothing was fetched\n"
      : `${countOf(count("fetched"), "file")} fetched, ${count("kept")} there already, ${count("missed")} not to be had\n`,
  );
  if (asked > 0 && count("missed") === asked) process.exitCode = exitCodes.couldNotRun;
}
