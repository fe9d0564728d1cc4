import { expect, test } from "@playwright/test";
import { ask, askBar, openMap, panel, suggestion, textsOnMap } from "./support/map-page.ts";

// These tests break the server or the browser on purpose, so console errors are no faults here.

test("a server that does not answer is said in one line, and a retry brings the map", async ({ page }) => {
  await page.route("**/api/query", (route) => route.abort());
  await page.goto("/");
  const alert = page.getByRole("main").getByRole("alert");
  await expect(alert).toContainText("does not answer");
  await page.unroute("**/api/query");
  await alert.getByRole("button").click();
  await expect(page.locator("canvas.map-names")).toHaveAttribute("data-drawn", /^[1-9]/);
});

test("a server that goes away later leaves the map standing", async ({ page }) => {
  await openMap(page);
  await page.route("**/api/**", (route) => route.abort());
  await askBar(page).fill("papers using PRMs");
  await suggestion(page, /^Ask/).click();
  await expect(panel(page, "Answer").getByRole("alert")).toContainText("does not answer");
  await page.unroute("**/api/**");
  await panel(page, "Answer").getByRole("alert").getByRole("button").click();
  await expect(panel(page, "Answer")).toContainText("Marking Each Line");
  await expect(page.getByRole("application")).toBeVisible();
});

test("while a slow server is awaited, what was chosen is named and nothing of another stands there", async ({
  page,
}) => {
  await openMap(page, "/?node=method:grpo");
  const details = panel(page, "Details");
  await expect(details.getByText("Papers by year")).toBeVisible();
  let answerNow = () => {};
  const asked = new Promise<void>((resolve) => {
    answerNow = resolve;
  });
  await page.route("**/api/query", async (route) => {
    await asked;
    await route.continue();
  });
  await details
    .getByRole("button", { name: /Proximal Policy Optimization/ })
    .first()
    .click();
  await expect(details.getByRole("heading", { level: 2 })).toHaveText("Proximal Policy Optimization");
  await expect(details.getByText("Reading …")).toBeVisible();
  await expect(details.getByText("Papers by year")).toHaveCount(0);
  answerNow();
  await expect(details.getByText("Papers by year")).toBeVisible();
});

test("an address of a node that there is not dims nothing", async ({ page }) => {
  await openMap(page, "/?node=method:nobody-has-it");
  await expect(panel(page, "Details").getByRole("alert")).toContainText("method:nobody-has-it");
  expect((await textsOnMap(page)).length).toBeGreaterThan(10);
});

test("an empty graph says so, and can still be asked", async ({ page }) => {
  const landscape = { kind: "landscape", topics: [], nodes: [], lines: [], sources: [] };
  const restsOn = { papers: 0, abstracts: 0, fullTexts: 0 };
  await page.route("**/api/query", (route) =>
    route.fulfill({
      json: { query: { kind: "landscape", tiers: ["shown"] }, restsOn, answer: landscape, cypher: null },
    }),
  );
  await page.goto("/");
  await expect(page.getByText("The graph is empty")).toBeVisible();
});

test("one node alone is a map", async ({ page }) => {
  const node = { id: "method:grpo", type: "method", name: "GRPO", x: 0, y: 0, topic: "topic:x", weight: 1 };
  const topic = {
    record: "landscape",
    part: "topic",
    id: "topic:x",
    name: "Alone",
    x: 0,
    y: 0,
    radius: 5,
    size: 1,
  };
  const landscape = {
    kind: "landscape",
    topics: [topic],
    nodes: [{ ...node, sources: [], inSyllabus: false }],
    lines: [],
    sources: [],
  };
  const restsOn = { papers: 0, abstracts: 0, fullTexts: 0 };
  await page.route("**/api/query", (route) =>
    route.fulfill({
      json: { query: { kind: "landscape", tiers: ["shown"] }, restsOn, answer: landscape, cypher: null },
    }),
  );
  await openMap(page);
  await expect(page.getByText("1 of 1 shown")).toBeVisible();
});

test("without WebGL the list stands in for the map, and says why", async ({ page }) => {
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    function withoutWebGL(this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.includes("webgl") ? null : Reflect.apply(original, this, [kind, ...rest]);
    }
    Object.defineProperty(HTMLCanvasElement.prototype, "getContext", { value: withoutWebGL });
  });
  await page.goto("/");
  await expect(page.getByText(/WebGL is missing/)).toBeVisible();
  await expect(page.getByRole("table")).toContainText("MATH");
});

test("an answer that does not fit is refused in words, not drawn", async ({ page }) => {
  await openMap(page);
  await page.route("**/api/ask", (route) => route.fulfill({ json: { question: "papers using PRMs" } }));
  await askBar(page).fill("papers using PRMs");
  await suggestion(page, /^Ask/).click();
  await expect(panel(page, "Answer").getByRole("alert")).toContainText(/does not fit/);
  await page.unroute("**/api/ask");
  await ask(page, "papers using GRPO");
});

test("an error of a statement is shown, and the statement is marked where it is", async ({ page }) => {
  const message = "line 2, column 1: Invalid input 'RETRUN'";
  await page.route("**/api/health", (route) => route.fulfill({ json: { status: "ok", store: "neo4j" } }));
  await page.route("**/api/cypher", (route) =>
    route.fulfill({
      status: 400,
      json: { error: { code: "bad-request", message, place: { line: 2, column: 1 } } },
    }),
  );
  await page.goto("/?view=cypher");
  const statement = page.getByRole("textbox", { name: /^Statement/ });
  await statement.fill("MATCH (n)\nRETRUN n");
  await page.getByRole("button", { name: /^Run/ }).click();
  await expect(page.getByRole("main").getByRole("alert")).toHaveText(message);
  await expect(statement).toBeFocused();
  const marked = await statement.evaluate((field) =>
    field instanceof HTMLTextAreaElement ? [field.selectionStart, field.selectionEnd] : [],
  );
  expect(marked).toEqual([10, 11]);
});
