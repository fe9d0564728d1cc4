import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expectAddress, openMap, panel, viewButton } from "./support/map-page.ts";
import { expect, test } from "./support/test.ts";

// The server of these tests has the embedded store, so what a Neo4j would say is put in its place; what a real one
// refuses and runs is tried in graph-api/src/store/neo4j/testing.
const grpo = { labels: ["Method", "Methodscape"], properties: { id: "method:grpo", name: "GRPO" } };
const reply = {
  columns: ["method", "papers"],
  rows: [
    [{ node: grpo }, 3],
    ["method:ppo", 1],
  ],
  cut: "rows",
};

async function withNeo4j(page: Page): Promise<void> {
  await page.route("**/api/health", (route) => route.fulfill({ json: { status: "ok", store: "neo4j" } }));
  await page.route("**/api/cypher", (route) => route.fulfill({ json: reply }));
}

const statement = (page: Page) => page.getByRole("textbox", { name: /^Statement/ });

test("without a Neo4j there is no Cypher to run", async ({ page }) => {
  await openMap(page);
  await expect(viewButton(page, "Matrix")).toBeVisible();
  await expect(viewButton(page, "Cypher")).toHaveCount(0);
});

test("a statement is typed, run and its node opened by keyboard alone", async ({ page }) => {
  await withNeo4j(page);
  await openMap(page);
  await viewButton(page, "Cypher").focus();
  await page.keyboard.press("Enter");
  await statement(page).focus();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("MATCH (n) /* a / is no shortcut here */ RETURN n");
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(page.getByRole("status").filter({ hasText: "2 rows" })).toContainText("there are more");
  await expectAddress(page, { view: "cypher", cypher: "MATCH (n) /* a / is no shortcut here */ RETURN n" });
  await page.getByRole("table").getByRole("button", { name: /^GRPO/ }).focus();
  await page.keyboard.press("Enter");
  await expect(panel(page, "Details").getByRole("heading", { level: 2 })).toHaveText(
    "Group Relative Policy Optimization",
  );
  await viewButton(page, "Map").click();
  await expectAddress(page, { node: "method:grpo", view: null });
});

test("an address brings the statement back and does not run it", async ({ page }) => {
  await withNeo4j(page);
  let runs = 0;
  page.on("request", (request) => {
    if (request.url().endsWith("/api/cypher")) runs += 1;
  });
  await page.goto("/?view=cypher&cypher=MATCH+(n)+RETURN+n");
  await expect(statement(page)).toHaveValue("MATCH (n) RETURN n");
  await page.waitForLoadState("networkidle");
  expect(runs).toBe(0);
});

for (const colorScheme of ["light", "dark"] as const) {
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const) {
    test(`fits and is fit for everybody, ${colorScheme}, ${width} × ${height}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height });
      await withNeo4j(page);
      await page.goto("/?view=cypher");
      await page.getByRole("button", { name: /^Run/ }).click();
      await expect(page.getByRole("table")).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const bar = await page.getByRole("banner").boundingBox();
      const theme = await page.getByRole("button", { name: /colours$/ }).boundingBox();
      expect(theme?.y ?? -1).toBeGreaterThanOrEqual(bar?.y ?? 0);
      expect((await viewButton(page, "Cypher").boundingBox())?.y).toBeCloseTo(theme?.y ?? -1, -1);
      expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
    });
  }
}
