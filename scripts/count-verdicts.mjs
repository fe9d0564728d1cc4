import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/*
 * Counts what readers found of each rule in eval/annotations/verdicts.jsonl, and writes it where the extractor takes
 * its confidence from. Run it after `methodscape audit --verdicts SHEET --record eval/annotations/verdicts.jsonl`.
 */

const verdictsFile = fileURLToPath(new URL("../eval/annotations/verdicts.jsonl", import.meta.url));
const countsFile = fileURLToPath(
  new URL("../packages/extractor/src/confidence/rule-verdicts.ts", import.meta.url),
);

/** @type {Record<string, Map<string, [number, number]>>} */
const counts = { shown: new Map(), possible: new Map() };
/** Shown roles by how many sentences say them, where the verdict tells. @type {Record<"one" | "several", [number, number]>} */
const bySentences = { one: [0, 0], several: [0, 0] };
for (const line of readFileSync(verdictsFile, "utf8").split("\n")) {
  if (line.trim() === "") continue;
  const { claim, rule, tier, sentences, true: isTrue } = JSON.parse(line);
  const [right, read] = counts[tier]?.get(rule) ?? [0, 0];
  counts[tier]?.set(rule, [right + (isTrue ? 1 : 0), read + 1]);
  const isRole = claim.startsWith("link:") && !claim.includes(":mentions:");
  if (sentences === undefined || tier !== "shown" || !isRole) continue;
  const count = bySentences[sentences > 1 ? "several" : "one"];
  count[0] += isTrue ? 1 : 0;
  count[1] += 1;
}

const text = readFileSync(countsFile, "utf8");
const start = text.indexOf(" = {\n") + 3;
/** @param {string} tier */
const rows = (tier) =>
  [...(counts[tier] ?? [])]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(
      ([rule, [right, read]]) =>
        `    ${/^\w+$/.test(rule) ? rule : JSON.stringify(rule)}: [${right}, ${read}],\n`,
    )
    .join("");
writeFileSync(
  countsFile,
  `${text.slice(0, start)}{\n  shown: {\n${rows("shown")}  },\n  possible: {\n${rows("possible")}  },\n};\n
/**
 * How many shown roles that one sentence says, and that several say, were found true: [true, read]. Only verdicts that
 * tell how many sentences there were count.
 */
export const sentenceVerdicts: Readonly<Record<"one" | "several", readonly [number, number]>> = {
  one: [${bySentences.one.join(", ")}],
  several: [${bySentences.several.join(", ")}],
};
`,
);
