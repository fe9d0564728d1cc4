import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { askBar, mapStage, openMap, panel, shownOf, suggestion } from "./support/map-page.ts";
import { expect, test } from "./support/test.ts";

const states = [
  { name: "map", address: "/" },
  { name: "entity", address: "/?node=method:grpo" },
  { name: "paper", address: "/?node=paper:arxiv:2401.00011" },
  { name: "answer", address: "/?ask=papers+using+PRMs+on+MATH" },
  { name: "results", address: "/?ask=best+MATH+score" },
  { name: "not understood", address: "/?ask=papers+using+Frobnicator" },
  { name: "list", address: "/?view=list" },
  { name: "matrix", address: "/?view=matrix" },
  { name: "gaps", address: "/?view=gaps" },
] as const;

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [390, 844],
] as const) {
  test(`nothing sticks out sideways at ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const { name, address } of states) {
      await page.goto(address);
      await page.waitForLoadState("networkidle");
      expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(
        width,
      );
    }
  });
}

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  test(`what can be pressed is at least 24 pixels high at ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const { name, address } of states) {
      await page.goto(address);
      await page.waitForLoadState("networkidle");
      const low = await page.locator("button, summary, select").evaluateAll((elements) =>
        elements
          .filter((element) => getComputedStyle(element).display !== "inline")
          .map((element) => ({ height: element.getBoundingClientRect().height, text: element.textContent }))
          .filter(({ height }) => height > 0 && height < 24),
      );
      expect(low, name).toEqual([]);
    }
  });
}

test("on a page made twice as large the panel stands beside the map, as high as it", async ({ page }) => {
  await page.setViewportSize({ width: 720, height: 450 });
  await openMap(page, "/?node=method:grpo");
  const side = await panel(page, "Details").boundingBox();
  const map = await mapStage(page).boundingBox();
  expect(side?.height).toBe(map?.height);
  expect(side?.x ?? 0).toBeGreaterThanOrEqual((map?.x ?? 0) + (map?.width ?? 0) - 1);
  expect(map?.width ?? 0).toBeGreaterThan(300);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("the map keeps sixty per cent of the height with a panel open", async ({ page }) => {
    for (const address of ["/?node=benchmark:math", "/?ask=papers+using+PRMs", "/?view=gaps"]) {
      await openMap(page, address);
      await expect(page.getByRole("complementary").getByRole("heading").first()).toBeVisible();
      const box = await mapStage(page).boundingBox();
      expect((box?.height ?? 0) / 844, address).toBeGreaterThanOrEqual(0.6);
    }
  });

  test("the panel can be made higher than the map, and closed however far it is scrolled", async ({
    page,
  }) => {
    await openMap(page, "/?node=benchmark:math");
    const details = panel(page, "Details");
    const low = (await details.boundingBox())?.height ?? 0;
    await details.getByRole("button", { name: "Higher panel" }).click();
    await expect.poll(async () => (await details.boundingBox())?.height ?? 0).toBeGreaterThan(2 * low);
    await expect(details.getByRole("heading", { level: 3 }).first()).toBeVisible();
    await details.evaluate((element) => element.scrollTo(0, element.scrollHeight));
    await expect(details.getByRole("button", { name: "Close details" })).toBeInViewport();
    await details.getByRole("button", { name: "Lower panel" }).click();
    await expect.poll(async () => (await details.boundingBox())?.height).toBe(low);
  });

  test("the legend is a sheet that opens, filters and closes", async ({ page }) => {
    await openMap(page);
    const opener = page.getByRole("button", { name: "Legend", exact: true });
    await opener.click();
    await page.getByRole("button", { name: /^methods/ }).click();
    await expect.poll(async () => (await shownOf(page))[0]).toBeLessThan((await shownOf(page))[1]);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("button", { name: /^methods/ })).toBeHidden();
    await expect(opener).toBeFocused();
  });
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`axe finds nothing, ${colorScheme}`, () => {
    test.use({ colorScheme });

    for (const { name, address } of states) {
      test(name, async ({ page }) => {
        await page.goto(address);
        await page.waitForLoadState("networkidle");
        await expectNoViolations(page);
      });
    }

    test("suggestions, legend sheet, oddities and keys", async ({ page }) => {
      await openMap(page);
      await askBar(page).fill("reward");
      await expect(suggestion(page, /./).nth(1)).toBeVisible();
      await expectNoViolations(page);
      await page.keyboard.press("Escape");
      await page.setViewportSize({ width: 390, height: 844 });
      await page.getByRole("button", { name: "Legend", exact: true }).click();
      await expectNoViolations(page);
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: /oddit/ }).click();
      await expect(page.getByRole("dialog")).toBeVisible();
      await expectNoViolations(page);
      await page.keyboard.press("Escape");
      await page.keyboard.press("?");
      await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
      await expectNoViolations(page);
    });
  });
}

test("the theme can be chosen, and stays", async ({ page }) => {
  await openMap(page);
  await page.getByRole("button", { name: "Dark colours" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});

test("a panel that opens narrows the map and covers nothing of it", async ({ page }) => {
  await openMap(page);
  const before = await mapStage(page).boundingBox();
  await openMap(page, "/?node=method:grpo");
  const side = await panel(page, "Details").boundingBox();
  const after = await mapStage(page).boundingBox();
  expect(after?.width ?? 0).toBeLessThan(before?.width ?? 0);
  expect((after?.x ?? 0) + (after?.width ?? 0)).toBeLessThanOrEqual((side?.x ?? 0) + 1);
});

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" ; ")}`,
  );
  expect(found).toEqual([]);
}
