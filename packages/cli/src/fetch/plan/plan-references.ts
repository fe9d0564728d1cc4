import { CliError } from "../../errors/cli-error.ts";
import type { FetchRequest } from "../http/fetch-request.ts";
import type { ServiceAddresses } from "../http/service-addresses.ts";
import { planAbstracts } from "./plan-abstracts.ts";
import { planFullTexts } from "./plan-full-texts.ts";
import { planPage } from "./plan-page.ts";
import type { WorkReference } from "./work-reference.ts";

/**
 * Requests for the works that a person named: their records, or their full texts; addresses as they are.
 * @throws {CliError} for the full text of a DOI, which names a work and not where its text is.
 */
export function planReferences(
  references: readonly WorkReference[],
  fullText: boolean,
  services: ServiceAddresses,
): FetchRequest[] {
  const arxivIds = references.flatMap((reference) => (reference.kind === "arxiv" ? [reference.id] : []));
  const dois = references.flatMap((reference) => (reference.kind === "doi" ? [reference.doi] : []));
  const pages = references.flatMap((reference) =>
    reference.kind === "url" ? [planPage(reference.url)] : [],
  );
  if (!fullText) return [...planAbstracts({ arxivIds, dois }, services), ...pages];
  const [doi] = dois;
  if (doi !== undefined)
    throw new CliError(`doi:${doi} gives no full text; name its arXiv id, or the address of its PDF`);
  return [...planFullTexts({ arxivIds, pdfAddresses: [] }, services), ...pages];
}
