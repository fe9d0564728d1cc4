import { describe, expect, test } from "vitest";
import { fieldPage } from "../field/field-question.ts";
import { fileName } from "../http/file-name.ts";
import { serviceAddresses } from "../http/service-addresses.ts";
import { planAbstracts } from "./plan-abstracts.ts";
import { planFullTexts } from "./plan-full-texts.ts";
import { planPage } from "./plan-page.ts";

const services = serviceAddresses({});

describe("planAbstracts", () => {
  test("asks arXiv in batches of fifty, the same whatever the order, and OpenAlex for what has a DOI only", () => {
    const ids = Array.from({ length: 60 }, (_, at) => `2401.${String(at).padStart(5, "0")}`);
    const plan = planAbstracts({ arxivIds: ids, dois: ["10.1145/1"] }, services);
    expect(plan.map(({ expects, what }) => [expects, what])).toEqual([
      ["atom", "the records of 50 works from arXiv"],
      ["atom", "the records of 10 works from arXiv"],
      ["openalex", "the record of 10.1145/1 from OpenAlex"],
    ]);
    expect(planAbstracts({ arxivIds: [...ids, ...ids].reverse(), dois: ["10.1145/1"] }, services)).toEqual(
      plan,
    );
    const [first] = plan;
    expect(new URL(first?.url ?? "").searchParams.get("id_list")?.split(",")).toHaveLength(50);
  });

  test("nothing wanted, nothing asked", () => {
    expect(planAbstracts({ arxivIds: [], dois: [] }, services)).toEqual([]);
  });
});

test("planFullTexts asks for HTML and has the PDF up its sleeve; other works by the address of their PDF", () => {
  const plan = planFullTexts(
    { arxivIds: ["2402.03300"], pdfAddresses: ["https://x.example/a/b.pdf"] },
    services,
  );
  expect(plan).toMatchObject([
    {
      url: "https://arxiv.org/html/2402.03300",
      expects: "paper-html",
      otherwise: { url: "https://export.arxiv.org/pdf/2402.03300", expects: "pdf" },
    },
    { url: "https://x.example/a/b.pdf", expects: "pdf" },
  ]);
});

test("planPage keeps the ending that tells people what a file is", () => {
  expect(planPage("https://x.example/list.bib?download=1").file).toMatch(
    /^pages\/x\.example-list-download-1~\w{8}\.bib$/,
  );
  expect(planPage("https://x.example/").file).toMatch(/\.html$/);
});

test("services have their own addresses unless the environment names others", () => {
  expect(serviceAddresses({ METHODSCAPE_OPENALEX: "http://127.0.0.1:1" })).toEqual({
    ...services,
    openAlex: "http://127.0.0.1:1",
  });
});

describe("fieldPage", () => {
  const question = {
    queries: ["process reward"],
    around: [],
    since: "2024-01-01",
    until: "2024-12-31",
    limit: 200,
  };

  test("asks arXiv for words within a window of days", () => {
    const { url } = fieldPage({ ...question, service: "arxiv" }, 'process "reward"', 1, services);
    expect(Object.fromEntries(new URL(url).searchParams)).toEqual({
      search_query: 'all:"process  reward " AND submittedDate:[202401010000 TO 202412312359]',
      start: "100",
      max_results: "100",
      sortBy: "relevance",
      sortOrder: "descending",
    });
  });

  test("asks OpenAlex likewise", () => {
    const { url } = fieldPage({ ...question, service: "openalex", limit: 30 }, "process reward", 0, services);
    expect(Object.fromEntries(new URL(url).searchParams)).toMatchObject({
      filter:
        'title_and_abstract.search:"process reward",from_publication_date:2024-01-01,to_publication_date:2024-12-31',
      "per-page": "30",
      page: "1",
    });
  });
});

test("file names stay apart where their words are the same but for signs, and never leave their folder", () => {
  const names = ["a/b", "a b", "a-b", "../../etc/passwd", "…", "x".repeat(300)].map((words) =>
    fileName(words, "xml"),
  );
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z0-9][a-z0-9.~-]{0,80}\.xml$/);
});
