import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readTitle } from "./read-title.ts";
import { readTitles } from "./read-titles.ts";

describe("readTitle", () => {
  test.each([
    ["A Plain Title", "A Plain Title", []],
    ["[A Linked Title](https://example.org/a_(b))", "A Linked Title", ["https://example.org/a_(b)"]],
    ["1. [A Linked Title](https://example.org/a) (slides)", "A Linked Title", ["https://example.org/a"]],
    ["**A Bold Title**", "A Bold Title", []],
    [
      "A Title with its Address: https://example.org/a?utm_source=mail",
      "A Title with its Address",
      ["https://example.org/a"],
    ],
    ["A Title [PDF](https://example.org/a.pdf)", "A Title", ["https://example.org/a.pdf"]],
    ["A Title [[paper]](https://example.org/a) [[code]](https://example.org/b)", "A Title", null],
    ["[PDF](https://example.org/a.pdf) A Title behind It", "A Title behind It", null],
    ["A Title that Ends in a Stop.", "A Title that Ends in a Stop", []],
    ["Is It a Title?", "Is It a Title?", []],
    ["(a) A Lettered Title (January 2031)", "A Lettered Title", []],
    ["[Flocks] A Title with a Topic (SHEEP'31)", "A Title with a Topic", []],
    ["[Flocks] [A Linked Title](https://example.org/a) (ICML'23)", "A Linked Title", null],
    ["A Title, ICML 2017", "A Title", []],
    ["A Title with a Footnote[^1]", "A Title with a Footnote", []],
    ["A Title of a Post | A Site: https://example.org", "A Title of a Post", null],
    ["related: A Related Title", "A Related Title", []],
    ["a simple blogpost: A Simple Post https://example.org/p", "A Simple Post", null],
    ["“A Quoted Title”, Ada Example et al., ACL 2023", "A Quoted Title", []],
    ["**A Bold Title** <br> Ada Example, Bo Sample", "A Bold Title", []],
    ["A Title that Keeps its Brackets (and Why)", "A Title that Keeps its Brackets (and Why)", []],
    ["Example, A., & Sample, B. (2019). A title of a reference. A Journal, 7.", "A title of a reference", []],
    ["A Title in Front. Ada Example, Bo Sample. ICML 2023.", "A Title in Front", []],
    ["Ada Example, Bo Sample. A Title Behind. ICLR 2022.", "A Title Behind", []],
  ])("%s", (words, title, urls) => {
    const found = readTitle(words, 100);
    expect(found?.words).toBe(title);
    expect(words.slice((found?.span.start ?? 0) - 100, (found?.span.end ?? 0) - 100)).toBe(title);
    if (urls !== null) expect(found?.links.map(({ url }) => url)).toEqual(urls);
  });

  test("what stands around a title is read, too", () => {
    expect(readTitle("a simple blogpost: A Simple Post (March 2031)", 0)).toMatchObject({
      kind: "blog",
      date: { value: "2031-03", precision: "month" },
      isMarked: true,
    });
    expect(readTitle("[A Title](https://example.org/a), Example et al., 2031", 0)).toMatchObject({
      authors: ["Example"],
      authorCount: undefined,
      date: { value: "2031", precision: "year" },
    });
    expect(readTitle("[Video] A Recorded Talk", 0)?.kind).toBe("video");
  });

  test("nothing is left of a heading without letters", () => {
    expect(
      ["", "***", "1.", "https://example.org/a", "[PDF](a.pdf)"].map((words) => readTitle(words, 0)),
    ).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });
});

describe("readTitles", () => {
  test.each([
    [
      "[Wool] A First Title (SHEEP'31), [Milk] A Second Title (SHEEP'32)",
      ["A First Title", "A Second Title"],
    ],
    ["A First Title (ICLR'23); A Second Title (ICML'24)", ["A First Title", "A Second Title"]],
    [
      "[A First Title](https://example.org/a), [A Second Title](https://example.org/b)",
      ["A First Title", "A Second Title"],
    ],
    ["A Title (ICLR'23) with a Tail", ["A Title (ICLR'23) with a Tail"]],
    ["[A Title of Three](https://example.org/a) [PDF](https://example.org/b)", ["A Title of Three"]],
  ])("%s", (line, titles) => {
    expect(readTitles(line, 0).map(({ words }) => words)).toEqual(titles);
  });

  test("titles of any line stand in it, one behind the other", () => {
    const piece = fc.constantFrom(
      "[Wool] ",
      "A Title",
      " (ICML'23)",
      ", ",
      "[A Linked Title](https://example.org/a)",
      "<br>",
      "“",
      "”",
      "(",
      "[",
      "]",
      " et al. ",
      "related: ",
      " https://example.org/b",
      "2031",
      "*",
      ". ",
      "Ada Example, Bo Sample",
    );
    const line = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join("")),
    );
    return fc.assert(
      fc.property(line, (content) => {
        let before = 0;
        for (const { span, words } of readTitles(content, 0)) {
          expect(content.slice(span.start, span.end)).toBe(words);
          expect(words.trim()).toBe(words);
          expect(before <= span.start && span.start < span.end).toBe(true);
          before = span.end;
        }
      }),
    );
  });
});
