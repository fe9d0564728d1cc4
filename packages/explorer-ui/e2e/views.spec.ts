import {
  askBar,
  expectAddress,
  mapStage,
  openMap,
  panel,
  shownOf,
  textsOnMap,
  viewButton,
} from "./support/map-page.ts";
import { expect, test } from "./support/test.ts";

test.describe("filters", () => {
  test("a class of the legend is left out and taken in, with n of N", async ({ page }) => {
    await openMap(page);
    const [before, all] = await shownOf(page);
    expect(before).toBe(all);
    const methods = page.getByRole("button", { name: /^methods/ });
    const count = Number((await methods.textContent())?.match(/\d+/)?.[0]);
    expect(count).toBeGreaterThan(5);
    await methods.click();
    await expect(methods).toHaveAttribute("aria-pressed", "false");
    await expect.poll(() => shownOf(page)).toEqual([all - count, all]);
    await expect.poll(() => textsOnMap(page)).not.toContain("Chain of Thought");
    await page.getByRole("button", { name: "Show all" }).click();
    await expect.poll(() => shownOf(page)).toEqual([all, all]);
  });

  test("years bound the papers and stay whole numbers", async ({ page }) => {
    await openMap(page);
    await page.getByRole("combobox", { name: /^from/ }).selectOption("2025");
    await expectAddress(page, { from: "2025" });
    await viewButton(page, "List").click();
    await expect(page.getByRole("button", { name: /Groups of Answers/ })).toBeVisible();
    await expect(page.getByRole("button", { name: /A Tour of Outcome Rewards/ })).toHaveCount(0);
  });
});

test("islands that the legend empties lose their names; where nothing is left one click brings all back", async ({
  page,
}) => {
  await openMap(page);
  await page.getByRole("button", { name: "Only papers", exact: true }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: /^papers/ }).click();
  await expect.poll(async () => (await shownOf(page))[0]).toBe(0);
  await expect.poll(() => textsOnMap(page)).toEqual([]);
  const note = page.getByRole("main").getByRole("status").filter({ hasText: "left out in the legend" });
  await note.getByRole("button", { name: "Show all" }).click();
  await expect(note).toHaveCount(0);
  await expect.poll(async () => (await textsOnMap(page)).length).toBeGreaterThan(5);
});

test("names of which only possible claims speak are counted, and taken in on demand", async ({ page }) => {
  await openMap(page);
  const [, all] = await shownOf(page);
  const take = page.getByRole("checkbox", { name: /with \d+ names? that are only possible/ });
  const more = Number(
    (await page.getByText(/names? that are only possible/).textContent())?.match(/\d+/)?.[0],
  );
  await take.check();
  await expect.poll(() => shownOf(page)).toEqual([all + more, all + more]);
  await expectAddress(page, { possible: "yes" });
});

test("the matrix counts what the legend leaves, whichever types it shows", async ({ page }) => {
  await page.goto("/?view=matrix");
  const cells = page.getByRole("button", { name: /^.+ and .+: \d+ papers?$/ });
  await expect(cells).not.toHaveCount(0);
  const before = await cells.count();
  await page.getByRole("button", { name: "Only papers", exact: true }).focus();
  await page.keyboard.press("Enter");
  await expect(cells).toHaveCount(before);
  await page.getByRole("combobox", { name: /^from/ }).selectOption("2025");
  await expect.poll(() => cells.count()).toBeLessThan(before);
  await expect(page.getByText("Only what the legend leaves is counted")).toBeVisible();
});

test("on paper stands the answer, whole, and no map", async ({ page }) => {
  await openMap(page, "/?ask=papers+using+PRMs");
  const answer = panel(page, "Answer");
  await expect(answer).toContainText("Marking Each Line");
  await page.emulateMedia({ media: "print" });
  await expect(mapStage(page)).toBeHidden();
  await expect(askBar(page)).toBeHidden();
  expect(await answer.evaluate((element) => element.scrollHeight - element.clientHeight)).toBeLessThanOrEqual(
    1,
  );
});

test("the list is the map's twin: the same nodes, sorted by a click on a head", async ({ page }) => {
  await openMap(page);
  const [, all] = await shownOf(page);
  await viewButton(page, "List").click();
  await expect(page.getByRole("table").getByRole("row")).toHaveCount(all + 1);
  const head = page.getByRole("columnheader", { name: "Name" });
  await head.getByRole("button").click();
  await expect(head).toHaveAttribute("aria-sort", "ascending");
  const first = page.getByRole("row").nth(1);
  await expect(first).toContainText("A Prover that Repairs Its Proofs");
  await first.getByRole("button").click();
  await expect(panel(page, "Details").getByRole("heading", { level: 2 })).toHaveText(
    "A Prover that Repairs Its Proofs",
  );
});

test("a cell of the matrix opens its papers", async ({ page }) => {
  await openMap(page);
  await viewButton(page, "Matrix").click();
  await page
    .getByRole("button", { name: /^Group Relative Policy Optimization and MATH: \d+ papers?/ })
    .click();
  const papers = page.getByRole("region", { name: "Papers of the cell" });
  await papers.getByRole("button", { name: /Groups of Answers/ }).click();
  await expect(panel(page, "Details")).toBeVisible();
});

test("the gap board stands beside a map that stays in use", async ({ page }) => {
  await openMap(page);
  await viewButton(page, "Gaps").click();
  const board = panel(page, "Gaps of the syllabus");
  await expect(board.getByText(/5 readings/)).toBeVisible();
  await expect(board.getByText(/covered, grey/)).toBeVisible();
  await expect(mapStage(page)).toBeVisible();
  const kinds = board.getByRole("list", { name: "Kinds of gaps" }).getByRole("button");
  if ((await kinds.count()) > 0) {
    await kinds.last().click();
    await expect(board.locator("summary:focus")).toBeInViewport();
  }
  await board.getByRole("button", { name: /^Close gaps/ }).click();
  await expectAddress(page, { view: null });
});

test("what was odd in the sources is told, and the dialog gives the focus back", async ({ page }) => {
  await openMap(page);
  const opener = page.getByRole("button", { name: /oddit/ });
  await opener.click();
  await expect(page.getByRole("dialog")).toContainText(/line \d+/);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(opener).toBeFocused();
});
