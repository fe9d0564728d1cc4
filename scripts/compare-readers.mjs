import { readFileSync } from "node:fs";

/*
 * Prints how far the second reader of the papers held back agrees with the first, counted as a program is: precision,
 * recall and F1 of the second against the first, for names (span and type) and roles (entity, type, role, polarity).
 */

/** @typedef {{ paper: string, part: string, start: number, end: number, type: string, entity: string }} Name */
/** @typedef {Name & { role: string, polarity: string }} Role */

/** @param {string} file */
const linesOf = (file) =>
  readFileSync(new URL(`../eval/${file}.jsonl`, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));

/** @type {{ names: Name[], links: Role[] }} */
const second = { names: linesOf("second-reader/names"), links: linesOf("second-reader/links") };
const papers = new Set(linesOf("second-reader/papers").map(({ paper }) => paper));
/** @param {string} file */
const ofBoth = (file) => linesOf(`annotations/${file}`).filter(({ paper }) => papers.has(paper));
/** @type {{ names: Name[], links: Role[] }} */
const first = { names: ofBoth("names"), links: ofBoth("links") };

const firstEntity = matchEntities();
/** @param {Name} name */
const nameKey = ({ paper, part, start, end, type }) => [paper, part, start, end, type].join("\n");
/** @param {Role} link @param {string} entity */
const roleKey = ({ paper, type, role, polarity }, entity) => [paper, entity, type, role, polarity].join("\n");
/** @param {Role} link */
const isRole = ({ role }) => role !== "mentions";

process.stdout.write(
  `${papers.size} papers; precision, recall and F1 of the second reader against the first\n`,
);
printAgreement("names", first.names.map(nameKey), second.names.map(nameKey));
const firstRoles = first.links.filter(isRole);
const secondRoles = second.links.filter(isRole);
for (const role of [undefined, ...new Set(firstRoles.map((link) => link.role))]) {
  /** @param {Role} link */
  const ofRole = (link) => role === undefined || link.role === role;
  printAgreement(
    role ?? "roles",
    firstRoles.filter(ofRole).map((link) => roleKey(link, link.entity)),
    secondRoles.filter(ofRole).map((link) => roleKey(link, firstEntity(link))),
  );
}

/** Which of the first reader's entities one of the second's is: the one whose names its own cover most often. */
function matchEntities() {
  /** @type {Map<string, Map<string, number>>} */
  const votes = new Map();
  for (const name of second.names)
    for (const other of first.names) {
      const sharesPart = other.paper === name.paper && other.part === name.part;
      if (!sharesPart || other.end <= name.start || other.start >= name.end) continue;
      const key = `${name.paper}\n${name.entity}`;
      const counts = votes.get(key) ?? new Map();
      votes.set(key, counts.set(other.entity, (counts.get(other.entity) ?? 0) + 1));
    }
  /** @param {Role} link */
  return ({ paper, entity }) => {
    const counts = [...(votes.get(`${paper}\n${entity}`) ?? [])];
    return counts.sort(([, many], [, more]) => more - many)[0]?.[0] ?? `unmatched ${entity}`;
  };
}

/** @param {string} what @param {string[]} wanted @param {string[]} found */
function printAgreement(what, wanted, found) {
  const [inFirst, inSecond] = [new Set(wanted), new Set(found)];
  const both = [...inSecond].filter((key) => inFirst.has(key)).length;
  const percent = (/** @type {number} */ share) => (100 * share).toFixed(1);
  const figures = [both / inSecond.size, both / inFirst.size, (2 * both) / (inFirst.size + inSecond.size)];
  process.stdout.write(
    `${what.padEnd(14)} ${figures.map(percent).join(" / ")}   ${both} of ${inSecond.size}, ${inFirst.size}\n`,
  );
}
