// How far the second reader of the papers held back agrees with the first:
// `node --conditions=@methodscape/source --import tsx scripts/compare-readers.ts` counts the second as a program is counted:
// precision, recall and F1 against the first, for names (span and type) and roles (entity, type, role, polarity).
import type { GoldLink, GoldName } from "../packages/extractor/src/evaluate/gold-records.ts";
import { goldEntities } from "../packages/extractor/src/evaluate/judge-names.ts";
import { annotationsIn } from "./annotations-in.ts";

const first = annotationsIn("annotations");
const second = annotationsIn("second-reader");
const papers = new Set(second.papers.map(({ paper }) => paper));
const ofBoth = ({ paper }: { readonly paper: string }) => papers.has(paper);
const firstNames = first.names.filter(ofBoth);
const firstRoles = first.links.filter(ofBoth).filter(isRole);
const secondRoles = second.links.filter(isRole);
const firstEntity = goldEntities(firstNames, second.names);

process.stdout.write(
  `${papers.size} papers; precision, recall and F1 of the second reader against the first\n`,
);
printAgreement("names", firstNames.map(nameKey), second.names.map(nameKey));
for (const role of [undefined, ...new Set(firstRoles.map((link) => link.role))]) {
  const ofRole = (link: GoldLink) => role === undefined || link.role === role;
  printAgreement(
    role ?? "roles",
    firstRoles.filter(ofRole).map((link) => roleKey(link, link.entity)),
    secondRoles
      .filter(ofRole)
      .map((link) => roleKey(link, firstEntity(link.paper, link.entity) ?? `unmatched ${link.entity}`)),
  );
}

function isRole({ role }: GoldLink): boolean {
  return role !== "mentions";
}

function nameKey({ paper, part, start, end, type }: GoldName): string {
  return [paper, part, start, end, type].join("\n");
}

function roleKey({ paper, type, role, polarity }: GoldLink, entity: string): string {
  return [paper, entity, type, role, polarity].join("\n");
}

function printAgreement(what: string, wanted: readonly string[], found: readonly string[]): void {
  const [inFirst, inSecond] = [new Set(wanted), new Set(found)];
  const both = [...inSecond].filter((key) => inFirst.has(key)).length;
  const shares = [both / inSecond.size, both / inFirst.size, (2 * both) / (inFirst.size + inSecond.size)];
  const figures = shares.map((share) => (100 * share).toFixed(1)).join(" / ");
  process.stdout.write(`${what.padEnd(14)} ${figures}   ${both} of ${inSecond.size}, ${inFirst.size}\n`);
}
