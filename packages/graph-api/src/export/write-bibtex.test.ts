import { expect, test } from "vitest";
import { type CitedPaper, writeBibtex } from "./write-bibtex.ts";

const paper = (more: Partial<CitedPaper>): CitedPaper => ({
  id: "paper:x",
  title: "Steps",
  authors: [],
  ...more,
});

test("an entry says all that is known, and nothing of what is not", () => {
  const entry = writeBibtex([
    paper({
      title: "On Rewards for Steps",
      authors: ["Ada Example", "Bo Sample"],
      authorCount: 5,
      date: "2024-06-05",
      arxivId: "2406.00001",
      doi: "10.1000/a_b",
      url: "https://arxiv.org/abs/2406.00001",
    }),
  ]);
  expect(entry).toBe(`@misc{example2024rewards,
  title = {{On Rewards for Steps}},
  author = {Ada Example and Bo Sample and others},
  year = {2024},
  month = jun,
  eprint = {2406.00001},
  archiveprefix = {arXiv},
  doi = {10.1000/a_b},
  url = {https://arxiv.org/abs/2406.00001},
}
`);
  expect(writeBibtex([paper({ title: "Steps", date: "2024" })])).toBe(
    "@misc{2024steps,\n  title = {{Steps}},\n  year = {2024},\n}\n",
  );
});

test("two works never share a key, whatever they are called", () => {
  const same = paper({ title: "The Steps", authors: ["Gülşen Öz"], date: "2024" });
  const keys = [...writeBibtex([same, same, paper({ title: "步" }), same]).matchAll(/@misc\{(.*),/g)];
  expect(keys.map(([, key]) => key)).toEqual(["oz2024steps", "oz2024steps-2", "untitled", "oz2024steps-3"]);
});

test("LaTeX's signs are text, and a name with a comma or an 'and' stays one name", () => {
  const entry = writeBibtex([
    paper({ title: "50% of $x_1$ & {more} #\\", authors: ["Research and Development", "Team, The"] }),
  ]);
  expect(entry).toContain(
    "title = {{50\\% of \\$x\\_1\\$ \\& \\textbraceleft{}more\\textbraceright{} \\#\\textbackslash{}}}",
  );
  expect(entry).toContain("author = {{Research and Development} and {Team, The}}");
});
