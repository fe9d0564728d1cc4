import { describe, expect, test } from "vitest";
import { readSource } from "../../1-read/read-source.ts";
import { segmentSource } from "../segment-source.ts";

const abstract =
  "Counting sheep is slow. We count them in parallel and show on four fields of sheep that nothing of note is lost by it, with a table for each field.";

function segment(text: string) {
  const { value } = readSource({
    path: "feed.txt",
    bytes: new TextEncoder().encode(`Daily Papers\n\n${text}`),
  });
  if (value === undefined) throw new Error("the feed was not recognised");
  const { value: segmented, diagnostics } = segmentSource(value);
  return { text: value.text, entries: segmented.entries, rules: diagnostics.map(({ rule }) => rule) };
}

function titles(text: string) {
  return segment(text).entries.map(({ title }) => title);
}

describe("segmentDailyPapers", () => {
  test("a paper without its lines takes none of the next paper's", () => {
    const { entries, rules } = segment(
      `First Paper\n\n${abstract}\n\nSecond Paper\n\n${abstract}\n\n  • 3 authors\n·\nMay 2, 2029 4\n`,
    );
    expect(entries.map(({ authorCount, date, comments }) => [authorCount, date?.value, comments])).toEqual([
      [undefined, undefined, undefined],
      [3, "2029-05-02", 4],
    ]);
    expect(rules).toEqual(["segment/missing-lines"]);
  });

  test("the Markdown of a page: linked titles and abstracts, votes above, comments behind the date", () => {
    const page = `### [Counting\\  Sheep](https://huggingface.co/papers/2905.00001)\n\n[Counting is slow.\\\\\nWe count in parallel, and this goes on for some more words so that it is long enough to be an abstract of a paper, which takes more than thirty words.](https://huggingface.co/papers/2905.00001)\n\n[- 9 authors](https://huggingface.co/papers/2905.00001)\n\n·\n\nMay 29[6](https://huggingface.co/papers/2905.00001#community)\n`;
    const { entries, text } = segment(
      `[101](https://huggingface.co/login?next=%2Fpapers%2F2905.00001)\n\n${page}`,
    );
    expect(entries).toMatchObject([
      {
        title: "Counting Sheep",
        arxivId: "2905.00001",
        votes: 101,
        comments: 6,
        authorCount: 9,
        date: { value: "2029-05-29", inferred: true },
      },
    ]);
    const part = entries[0]?.parts[1];
    expect(text.slice(part?.start, part?.end)).toMatch(/^Counting is slow\.[\s\S]*thirty words\.$/);
  });

  test("a raw export: an organisation instead of authors is no abstract, and the count of comments has a line of its own", () => {
    const { entries, rules } = segment(
      `Models\n\nhttps://huggingface.co/models\n\n [-] 19\n\nhttps://huggingface.co/login?next=%2Fpapers%2F2905.00001\n\nCounting Sheep\n\nhttps://huggingface.co/papers/2905.00001\n\n${abstract}\n\nhttps://huggingface.co/papers/2905.00001\n\n Flock\n\nhttps://huggingface.co/flock\n\n·\n\nSep 3, 2029 \n\n2\n\nhttps://huggingface.co/papers/2905.00001#community\n`,
    );
    expect(entries).toMatchObject([
      {
        title: "Counting Sheep",
        arxivId: "2905.00001",
        votes: 19,
        comments: 2,
        authorCount: undefined,
        date: { value: "2029-09-03" },
      },
    ]);
    expect(entries[0]?.parts).toHaveLength(2);
    expect(rules).toContain("segment/not-a-paper");
  });

  test("titles: wrapped, glued to Subscribe, right above the abstract, and ending in a question mark", () => {
    const tail = "\n\n  • 1 author\n·\nMay 2, 2029\n\n";
    const questions =
      "Is Counting Sheep in Parallel Over Many Fields at Once Really Worth the Trouble for Small Flocks?";
    const feed = `Counting Sheep in\nMany Fields\n\n${abstract}${tail}SubscribeCounting Goats\n\n${abstract}${tail}Counting Cows\n${abstract} ${abstract}${tail}${questions}\n\n${abstract}${tail}`;
    expect(titles(feed)).toEqual([
      "Counting Sheep in Many Fields",
      "Counting Goats",
      "Counting Cows",
      questions,
    ]);
  });

  test("the last line of an abstract is no title, though a count of authors follows it", () => {
    const { entries } = segment(
      `Counting Sheep\n\n${abstract}\n\nCode is at https://example.org/code\n\n  • 2 authors\n·\nMay 2, 2029\n`,
    );
    expect(entries.map(({ title, parts, authorCount }) => [title, parts.length, authorCount])).toEqual([
      ["Counting Sheep", 3, 2],
    ]);
  });

  test("without any printed year a date stays unknown", () => {
    const { entries, rules } = segment(`Counting Sheep\n\n${abstract}\n\n  • 2 authors\n·\nMay 2\n`);
    expect(entries[0]?.date).toBeUndefined();
    expect(rules).toEqual(["segment/date-inferred"]);
  });

  test("the list of a day has titles without abstracts: votes above, who submitted them left out, comments behind", () => {
    const { entries, rules } = segment(
      "Oct 14\n\nSubmitted by\nshepherd\n\n119\n\nCounting Sheep in the Dark\n\nFlockLab\n·\n17 authors\n\n3\n\n" +
        "Submitted by\ndog7\n\n88\n\nCounting Goats\n\n· 12 authors\n\nSubmitted by\ngoat\n\n5\n\nNo Sheep\n\n·\n2 authors\n",
    );
    expect(
      entries.map(({ title, votes, authorCount, comments }) => [title, votes, authorCount, comments]),
    ).toEqual([
      ["Counting Sheep in the Dark", 119, 17, 3],
      ["Counting Goats", 88, 12, undefined],
      ["No Sheep", 5, 2, undefined],
    ]);
    expect(new Set(rules)).toEqual(new Set(["segment/missing-lines"]));
  });

  test("the same list as Markdown, where organisations, submitters and counts are links", () => {
    const hub = "https://huggingface.co";
    const { entries } = segment(
      `Submitted by\n\n[![](${hub}/a.png)\\\n\\\nshepherd](${hub}/shepherd)\n\n[124](${hub}/login?next=%2Fpapers%2F2910.11696)\n\n### [Counting Sheep](${hub}/papers/2910.11696)\n\n[![flocklab](${hub}/b.png)FlockLab](${hub}/flocklab)\n\n·\n\n[- ![](${hub}/1.svg)\\\n- 17 authors](${hub}/papers/2910.11696)\n\n[3](${hub}/papers/2910.11696#community)\n\nOct 14, 2029\n`,
    );
    expect(entries).toMatchObject([
      {
        title: "Counting Sheep",
        arxivId: "2910.11696",
        url: `${hub}/papers/2910.11696`,
        votes: 124,
        authorCount: 17,
        comments: 3,
      },
    ]);
  });

  test("an organisation in place of the authors is none of them, and is told with its place", () => {
    const { text } = segment(`Counting Sheep\n\n${abstract}\n\n Flock Lab\n\n·\n\nSep 3, 2029\n`);
    const { value } = readSource({ path: "feed.txt", bytes: new TextEncoder().encode(text) });
    const { value: segmented, diagnostics } =
      value === undefined ? expect.unreachable() : segmentSource(value);
    expect(segmented.entries).toMatchObject([
      { authors: [], authorCount: undefined, parts: [{}, { part: "abstract" }] },
    ]);
    expect(diagnostics.map(({ rule, start, end }) => [rule, text.slice(start, end)])).toEqual([
      ["segment/organisation", "Flock Lab"],
    ]);
  });

  test('under "Published on" the text is the page\'s own account: a note, never the abstract', () => {
    const { entries } = segment(
      `Submitted by\nshepherd\n\nCounting Sheep\n\n${abstract}\n\n· Published on Oct 6, 2029\n\nUpvote\n486\n\nGitHub 5.2k\narXiv Page\n`,
    );
    expect(
      entries.map(({ votes, date, parts }) => [votes, date?.value, parts.map(({ part }) => part)]),
    ).toEqual([[486, "2029-10-06", ["title", "note"]]]);
  });

  test("a page that says when it was saved says the year that its dates leave out", () => {
    const page = `---\nretrieved: 2031-10-02\n---\n# Daily Papers\n\nCounting Sheep\n\n${abstract}\n\n  • 2 authors\n·\nMay 2\n\nCounting Goats\n\n${abstract}\n\n  • 2 authors\n·\nMay 2, 2029\n`;
    const { value } = readSource({ path: "feed.md", bytes: new TextEncoder().encode(page) });
    const dates = value && segmentSource(value).value.entries.map(({ date }) => date?.value);
    expect(dates).toEqual(["2031-05-02", "2029-05-02"]);
  });
});
