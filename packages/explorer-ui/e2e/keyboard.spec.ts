import type { Page } from "@playwright/test";
import {
  addressPart,
  askBar,
  expectAddress,
  mapStage,
  openMap,
  panel,
  suggestion,
} from "./support/map-page.ts";
import { expect, test } from "./support/test.ts";

test("slash goes to the ask bar; Escape closes one thing at a time", async ({ page }) => {
  await openMap(page);
  await page.keyboard.press("/");
  await expect(askBar(page)).toBeFocused();
  await page.keyboard.type("ppo");
  await expect(suggestion(page, /Proximal Policy Optimization/)).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect(panel(page, "Details")).toBeVisible();
  await expect(mapStage(page)).toBeFocused();
  await page.keyboard.press("/");
  await page.keyboard.type("x");
  await page.keyboard.press("Escape");
  await expect(suggestion(page, /./)).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(mapStage(page)).toBeFocused();
  await expect(panel(page, "Details")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(panel(page, "Details")).toBeHidden();
  await expect(mapStage(page)).toBeFocused();
});

test("Escape in the open list closes only the list", async ({ page }) => {
  await openMap(page);
  await page.keyboard.press("/");
  await page.keyboard.type("ppo");
  await expect(suggestion(page, /./).first()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(suggestion(page, /./)).toHaveCount(0);
  await expect(askBar(page)).toBeFocused();
});

test("an example of the empty box is chosen by keyboard, and finds something", async ({ page }) => {
  await openMap(page);
  await page.keyboard.press("/");
  await page.keyboard.press("Enter");
  await expect(panel(page, "Answer")).toHaveCount(0);
  await page.keyboard.press("ArrowDown");
  await expect(suggestion(page, /./).first()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  const answer = panel(page, "Answer");
  await expect(answer.getByRole("heading", { level: 2 })).toHaveText(/^papers using .+ on .+/);
  await expect(answer.getByRole("heading", { name: "Found" })).toBeVisible();
});

test("arrows walk over the map, and each step is told", async ({ page }) => {
  await openMap(page);
  await mapStage(page).focus();
  await page.keyboard.press("ArrowRight");
  await expect(panel(page, "Details")).toBeVisible();
  const visited = new Set([addressPart(page, "node")]);
  await expect(page.getByRole("status").filter({ hasText: /in \d+ papers?$/ })).toHaveCount(1);
  for (const key of ["ArrowLeft", "ArrowUp", "ArrowRight", "ArrowDown"]) {
    await page.keyboard.press(key);
    visited.add(addressPart(page, "node"));
  }
  expect(visited.size).toBeGreaterThan(2);
  await expect(mapStage(page)).toBeFocused();
});

test("plus, minus and zero move the camera", async ({ page }) => {
  await openMap(page);
  await mapStage(page).focus();
  await page.keyboard.press("+");
  await expect.poll(() => addressPart(page, "at")).not.toBeNull();
  await page.keyboard.press("0");
  await expectAddress(page, { at: "0.5000,0.5000,1.0000" });
});

test("the focus is never lost: not when a panel changes, not when it closes", async ({ page }) => {
  await openMap(page, "/?ask=papers+using+PRMs");
  const answer = panel(page, "Answer");
  const details = panel(page, "Details");
  await answer.getByRole("button", { name: /Marking Each Line/ }).focus();
  await page.keyboard.press("Enter");
  await expect(details.getByRole("heading", { level: 2 })).toHaveText(/Marking Each Line/);
  await expectFocusKept(page);
  await details
    .getByRole("button", { name: /Process Reward Model/ })
    .first()
    .focus();
  await page.keyboard.press("Enter");
  await expect(details.getByRole("heading", { level: 2 })).toHaveText("Process Reward Model");
  await expectFocusKept(page);
  await details.getByRole("button", { name: "Close details" }).focus();
  await page.keyboard.press("Enter");
  await expect(answer).toBeVisible();
  await expectFocusKept(page);
  await answer.getByRole("button", { name: "Close answer" }).focus();
  await page.keyboard.press("Enter");
  await expect(answer).toBeHidden();
  await expectFocusKept(page);
});

test("an answer that was asked for by keyboard takes the focus, and F6 goes through the parts of the page", async ({
  page,
}) => {
  await openMap(page);
  await page.keyboard.press("/");
  await page.keyboard.type("papers using PRMs on MATH");
  await page.keyboard.press("Enter");
  const answer = panel(page, "Answer");
  await expect(answer).toBeFocused();
  await page.keyboard.press("F6");
  await expect(askBar(page)).toBeFocused();
  await page.keyboard.press("F6");
  await page.keyboard.press("F6");
  await expect(mapStage(page)).toBeFocused();
  await page.keyboard.press("F6");
  await expect(answer).toBeFocused();
  await page.keyboard.press("Shift+F6");
  await expect(mapStage(page)).toBeFocused();
});

test("a question mark shows the keys, and Escape gives the focus back", async ({ page }) => {
  await openMap(page);
  await mapStage(page).focus();
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys" })).toContainText("F6");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(mapStage(page)).toBeFocused();
});

test("Tab reaches the ask bar, the views, the legend and the map, each with a visible focus", async ({
  page,
}) => {
  await openMap(page);
  const reached: string[] = [];
  for (let step = 0; step < 70 && !reached.includes("application"); step += 1) {
    await page.keyboard.press("Tab");
    const { name, hasRing } = await focused(page);
    expect(hasRing, name).toBe(true);
    reached.push(name);
  }
  const names = reached.join(" | ");
  for (const expected of ["combobox", "List", "methods", "application"]) expect(names).toContain(expected);
});

/** What has the focus, and whether one sees that. */
function focused(page: Page): Promise<{ name: string; hasRing: boolean }> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement)) return { name: "nothing", hasRing: false };
    const rings = [element, element.parentElement].some((candidate) => {
      if (candidate === null) return false;
      const { outlineStyle, boxShadow } = getComputedStyle(candidate);
      return outlineStyle !== "none" || boxShadow !== "none";
    });
    return { name: element.getAttribute("role") ?? element.textContent ?? "", hasRing: rings };
  });
}

async function expectFocusKept(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe("BODY");
}
