import fc from "fast-check";
import { expect, test } from "vitest";
import { readAll } from "./read-all.ts";
import { unpackCourse } from "./stages/1-read/course-site/unpack-course.ts";

const fileOf = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });

/** `Week 2 | Gates (Jan 21) | required | A Title`, a line for each reading. */
function readingsOf(path: string, text: string): string[] {
  return readAll([fileOf(path, text)], {}).flatMap(({ read }) =>
    (read?.entries ?? []).map((entry) =>
      [read?.source.session, read?.source.title, entry.reading.section, entry.title].join(" | "),
    ),
  );
}

const link = (title: string, id: string) => `[${title}](https://arxiv.org/abs/${id})`;

test("a schedule in Markdown: a session a row, several readings in a cell, optional ones apart", () => {
  const text = `# Sheep and Fences, Spring 2031

Please bring boots.

| Week | Date | Topic | Readings | Presenter |
|---|---|---|---|---|
| 1 | Jan 14 | Welcome | No reading | Ada |
| 2 | Jan 21 | Gates | ${link("Gates for Large Flocks", "2909.06180")} (Example et al., 2029)<br>Optional: ${link("Sheep that Count", "2909.06181")} | Bo |
| 3 | Jan 28 | Fences | Step by Step over the Fence ([pdf](https://arxiv.org/pdf/2905.20050), [code](https://github.com/flock/fence)); ${link("FenceBench: Finding Holes", "2905.20051")} | Cy |
| 4 | Feb 4 | Shearing | ${link("ShearNet", "3001.00001")}, ${link("WoolBench", "3001.00002")} | Di |
`;
  expect(readingsOf("schedule.md", text)).toEqual([
    "Week 2 | Gates (Jan 21) | required | Gates for Large Flocks",
    "Week 2 | Gates (Jan 21) | more | Sheep that Count",
    "Week 3 | Fences (Jan 28) | required | Step by Step over the Fence",
    "Week 3 | Fences (Jan 28) | required | FenceBench: Finding Holes",
    "Week 4 | Shearing (Feb 4) | required | ShearNet",
    "Week 4 | Shearing (Feb 4) | required | WoolBench",
  ]);
});

test("a course site in HTML: its schedule, without its scripts and menus", () => {
  const row = (date: string, topic: string, readings: string) =>
    `<tr><td>${date}</td><td>${topic}</td><td><ul>${readings}</ul></td></tr>`;
  const item = (title: string, id: string) => `<li><a href="https://arxiv.org/abs/${id}">${title}</a></li>`;
  const text = `<!DOCTYPE html><html><head><title>x</title><script>if (a < b) f("<li>");</script></head><body>
<nav><a href="#a">Menu</a></nav><h1>Flock Reasoning</h1><table><tr><th>Date</th><th>Topic</th><th>Readings</th></tr>
${row("Sep 5", "Counting", item("Counting Sheep &amp; Goats", "2909.06180") + item("Goats Are All You Need", "2909.06181"))}
${row("Sep 12", "Herding", item("Herding by Feedback", "2909.06182"))}</table></body></html>`;
  expect(readingsOf("site/index.html", text)).toEqual([
    "(Counting (Sep 5)) | Counting (Sep 5) | required | Counting Sheep & Goats",
    "(Counting (Sep 5)) | Counting (Sep 5) | required | Goats Are All You Need",
    "(Herding (Sep 12)) | Herding (Sep 12) | required | Herding by Feedback",
  ]);
  expect(readAll([fileOf("site/index.html", text)], {})[0]?.read?.source.course).toBe("site");
});

test("weeks that stand above their dates, labels in cells, and a date that is no number of a session", () => {
  const text = `# Wool\n\n| Date | Description | Course Materials |\n|---|---|---|
| Week 1<br>Tue Jan 9 | Yarn<br>[slides](https://a.org/1.pdf) | Readings:<br>${link("Gates for Large Flocks", "2909.06180")} (first gate) |
| Thu Jan 11 | Felt | Suggested Readings:<br>${link("Sheep that Count", "2909.06181")} |
| Week 2<br>Tue Jan 16 | Looms | ${link("Goats at Work", "2909.06182")} |
`;
  expect(readingsOf("wool.md", text)).toEqual([
    "Week 1 | Yarn; Felt (Tue Jan 9) | required | Gates for Large Flocks",
    "Week 1 | Yarn; Felt (Tue Jan 9) | more | Sheep that Count",
    "Week 2 | Looms (Tue Jan 16) | required | Goats at Work",
  ]);
  const sheet =
    "Date;Presenter;Paper\n15.01.2031;Ada;Gates for Large Flocks\n22.01.2031;Bo;Sheep that Count\n";
  expect(readingsOf("sheet.csv", sheet)).toEqual([
    "(15.01.2031) | 15.01.2031 | required | Gates for Large Flocks",
    "(22.01.2031) | 22.01.2031 | required | Sheep that Count",
  ]);
});

test("a reading that is optional by its own line is one of those", () => {
  const text = `## Required Readings\n\n- ${link("Gates for Large Flocks", "2909.06180")}\n- (optional) ${link("Sheep that Count", "2909.06181")}\n- ${link("Goats at Work", "2909.06182")} (optional)\n`;
  expect(readingsOf("page.md", text)).toEqual([
    " |  | required | Gates for Large Flocks",
    " |  | more | Sheep that Count",
    " |  | more | Goats at Work",
  ]);
});

test("a spreadsheet of a seminar: the date is the session's, not the paper's", () => {
  const text = `Week,Date,Paper,Link,Presenter,Notes
1,2031-01-15,,,Staff,Logistics
2,2031-01-22,Gates for Large Flocks,https://arxiv.org/abs/2909.06180,Ada,Skip the appendix.
3,2031-01-29,Sheep that Count,https://arxiv.org/abs/2910.06181,Bo,
`;
  const read = readAll([fileOf("plan.csv", text)], {});
  const entries = read.flatMap((page) => page.read?.entries ?? []);
  expect(entries.map(({ title, date, arxivId }) => [title, date?.value, arxivId])).toEqual([
    ["Gates for Large Flocks", "2029-09", "2909.06180"],
    ["Sheep that Count", "2029-10", "2910.06181"],
  ]);
  expect(read.map((page) => page.read?.source.session)).toEqual(["Week 2", "Week 3"]);
  expect(read.map((page) => page.read?.source.kind)).toEqual(["syllabus", "syllabus"]);
});

test("a list of papers with their dates is no schedule, nor is a page of one session", () => {
  const table = `| Date | Paper | Code |
|---|---|---|
| 2029-09 | ${link("Gates for Large Flocks", "2909.06180")} | - |
| 2029-10 | ${link("Sheep that Count", "2910.06181")} | - |
`;
  const page = `---\ndesc: 2031-S4\n---\n\n## Week 1: Gates\n\n- A Title\n\n## Week 2: Fences\n\n- B Title\n`;
  for (const text of [table, page]) {
    const file = fileOf("list.md", text);
    expect(unpackCourse(file)).toEqual([file]);
  }
});

const weeks = {
  "plain text": `FLOCK 790: Efficient Herding
Fall 2031

Grading
  Report 70%

Week 1 (Aug 19): Introduction
  No readings.

Week 2 (Aug 26): Pruning
  - Example, A., & Sample, B. (2029). Pruning hedges without regret. FlockConf.
  - Prober et al. (2030). The lottery of the lambs. FlockConf.

Week 4 (Sep 9): Shearing
  - Dummy et al. (2030). ShearNet: Accurate shearing for long wool. FlockConf.

Academic integrity
  Work alone unless told otherwise.
`,
  Org: `#+TITLE: Efficient Herding
#+OPTIONS: toc:nil

* Week 2 (Aug 26): Pruning :tag:
** Readings
*** TODO Pruning hedges without regret :hedge:
:PROPERTIES:
:URL: https://arxiv.org/abs/2909.06180
:END:
*** DONE The lottery of the lambs
:PROPERTIES:
:AUTHOR: Ada Prober, Bo Sample
:END:
# nobody sees this
* Week 4 (Sep 9): Shearing
** Readings
- [ ] [[https://arxiv.org/abs/2909.06182][ShearNet: Accurate shearing for long wool]]
`,
  reStructuredText: `Efficient Herding
=================

:Term: Fall 2031

Week 2 (Aug 26): Pruning
------------------------

* \`Pruning hedges without regret <https://arxiv.org/abs/2909.06180>\`_, Example et al., 2029
* \`The lottery of the lambs <https://arxiv.org/abs/2909.06181>\`_

Week 4 (Sep 9): Shearing
------------------------

* \`ShearNet: Accurate shearing for long wool <https://arxiv.org/abs/2909.06182>\`_

.. note::
   Bring boots to the lottery.
`,
  LaTeX: `\\documentclass{article}
\\title{Efficient Herding}
\\begin{document}\\maketitle
\\section*{Week 2 (Aug 26): Pruning} % early
\\begin{itemize}
  \\item \\href{https://arxiv.org/abs/2909.06180}{Pruning hedges without regret},
    Example et al., 2029
  \\item \\href{https://arxiv.org/abs/2909.06181}{The lottery of the lambs}
\\end{itemize}
\\section*{Week 4 (Sep 9): Shearing}
\\begin{itemize}
  \\item \\href{https://arxiv.org/abs/2909.06182}{ShearNet: Accurate shearing for long wool}
\\end{itemize}
\\end{document}
`,
} as const;

test.each(Object.entries(weeks))("weeks as headings, in %s", (_, text) => {
  expect(readingsOf("plan", text)).toEqual([
    "Week 2 | Pruning (Aug 26) | readings | Pruning hedges without regret",
    "Week 2 | Pruning (Aug 26) | readings | The lottery of the lambs",
    "Week 4 | Shearing (Sep 9) | readings | ShearNet: Accurate shearing for long wool",
  ]);
  expect(readAll([fileOf("plan", text)], {})[0]?.read?.source.course).toMatch(/Efficient Herding$/);
});

test.each([
  ["Sitzung", "Pflichtlektüre", "Weiterführende Literatur"],
  ["Séance", "Lectures obligatoires", "Pour aller plus loin"],
  ["Semana", "Lecturas obligatorias", "Lecturas complementarias"],
  ["Занятие", "Обязательная литература", "Дополнительная литература"],
])("a course page with %s and %s", (session, required, more) => {
  const text = `# Schafe\n\n## ${session} 1: A\n\n**${required}**\n\n- ${link("Gates for Large Flocks", "2909.06180")}\n
## ${session} 2: B\n\n### ${required}\n\n- ${link("Sheep that Count", "2909.06181")}\n\n### ${more}\n\n- ${link("Goats at Work", "2909.06182")}\n`;
  expect(readingsOf("kurs.md", text)).toEqual([
    `${session} 1 | A | required | Gates for Large Flocks`,
    `${session} 2 | B | required | Sheep that Count`,
    `${session} 2 | B | more | Goats at Work`,
  ]);
});

test("weeks and lists in Chinese", () => {
  const text = `# 羊群研讨课\n\n## 第一周：门\n\n**必读论文**\n\n- ${link("Gates for Large Flocks", "2909.06180")}\n
## 第十二周：栅栏\n\n**选读论文**\n\n- ${link("Sheep that Count", "2909.06181")}\n`;
  expect(readingsOf("ke.md", text)).toEqual([
    "第一周 1 | 门 | required | Gates for Large Flocks",
    "第十二周 12 | 栅栏 | more | Sheep that Count",
  ]);
});

test("any text: nothing is thrown, and no two pages have one path", () => {
  const piece = fc.constantFrom(
    ...[
      "Week 1: A\n",
      "## Week 2\n",
      "- [A Title](https://a.org)\n",
      "<li>",
      "<table><tr><td>",
      "</a>",
      "\n",
      "x ",
    ],
    ...[
      "| Week | Readings |\n|---|---|\n",
      "| 1 | A<br>B |\n",
      "* Week 3\n",
      "#+TITLE: a\n",
      "\\section{Week 1}\n",
    ],
    ...[
      "\\begin{document}",
      "\\item ",
      "=====\n",
      "`a <https://b>`_\n",
      "<html>",
      "Required readings:\n",
      ":PROPERTIES:\n",
    ],
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 30 }), (pieces) => {
      const paths = unpackCourse(fileOf("a.md", pieces.join(""))).map(({ path }) => path);
      expect(paths.length).toBeGreaterThan(0);
      expect(new Set(paths).size).toBe(paths.length);
    }),
    { numRuns: 300 },
  );
});
