import { expect, test } from "vitest";
import { readFixture, readPapers } from "../testing/read-papers.ts";
import { arxivAtom } from "./arxiv-atom.ts";

test("the fixture: the first version's date, LaTeX as a reader sees it, an error of the service is no paper", () => {
  const fixture = readFixture("query.arxiv-atom.xml");
  expect(arxivAtom.recognises(fixture)).toBe(true);
  expect(readPapers(arxivAtom, fixture)).toEqual({
    papers: [
      {
        title: "Wool, Again: α-Stable Yarn",
        abstract: "We survey wool & yarn. It is 12.5% longer, and n < 6.",
        authors: ["Ada Exämple", "Bo Sample"],
        authorCount: 2,
        date: "2029-01-05",
        arxivId: "2901.00002",
        doi: "10.1000/wool.2",
        url: "https://arxiv.org/abs/2901.00002",
        kind: "paper",
      },
      {
        title: "Old Sheep",
        abstract: "They counted.",
        authors: ["Cem Berg"],
        authorCount: 1,
        date: "1999-01-03",
        arxivId: "hep-th/9901001",
        url: "https://arxiv.org/abs/hep-th/9901001",
        kind: "paper",
      },
    ],
    notes: ["service-error entry 3"],
  });
});

test("a daily feed in RSS: the day of the announcement is no date of the paper", () => {
  const feed = `<?xml version='1.0'?>
<rss xmlns:dc="http://purl.org/dc/elements/1.1/" version="2.0"><channel><title>cs.CL updates on arXiv.org</title>
<link>http://rss.arxiv.org/rss/cs.CL</link>
<item><title>Sheep Revised</title><link>https://arxiv.org/abs/2402.00004</link>
<description>arXiv:2402.00004v2 Announce Type: replace
Abstract: They count &lt;i&gt;again&lt;/i&gt;.</description>
<guid isPermaLink="false">oai:arXiv.org:2402.00004v2</guid><pubDate>Fri, 21 Nov 2025 00:00:00 -0500</pubDate>
<dc:creator>Ada Example, Bo Sample</dc:creator></item></channel></rss>`;
  expect(arxivAtom.recognises(feed)).toBe(true);
  expect(readPapers(arxivAtom, feed).papers).toEqual([
    {
      title: "Sheep Revised",
      abstract: "They count again.",
      authors: ["Ada Example", "Bo Sample"],
      authorCount: 2,
      arxivId: "2402.00004",
      url: "https://arxiv.org/abs/2402.00004",
      kind: "paper",
    },
  ]);
});

test("a feed of somebody else is not recognised, and elements nested without end are read through", () => {
  expect(arxivAtom.recognises('<?xml version="1.0"?><feed><title>A diary</title></feed>')).toBe(false);
  const deep = `<feed><entry><id>http://arxiv.org/abs/2402.00004</id><title>T</title>${"<a>".repeat(100_000)}</feed>`;
  expect(readPapers(arxivAtom, deep).notes[0]).toMatch(/^no-papers/);
});
