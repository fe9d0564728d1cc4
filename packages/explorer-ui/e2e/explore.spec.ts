import { buffer } from "node:stream/consumers";
import {
  addressPart,
  expectAddress,
  type MapName,
  mapStage,
  namesOnMap,
  openMap,
  panel,
  shownOf,
  textsOnMap,
  viewButton,
} from "./support/map-page.ts";
import { expect, test } from "./support/test.ts";

test.describe("the landscape", () => {
  test("opens laid out, with named islands and names of entities, and says what it rests on", async ({
    page,
  }) => {
    await openMap(page);
    const names = await textsOnMap(page);
    expect(names.length).toBeGreaterThanOrEqual(10);
    expect(names.some((name) => name.includes("Process Reward Model"))).toBe(true);
    expect(names).toContain("MATH");
    await expect(page.getByText("20 papers, 18 abstracts, 0 full texts")).toBeVisible();
  });

  test("is saved as a picture with its marks, islands and names", async ({ page }) => {
    await openMap(page);
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save as a picture" }).click(),
    ]);
    expect(file.suggestedFilename()).toBe("methodscape-map.png");
    const bytes = await buffer(await file.createReadStream());
    const inkOfMethods = [11, 107, 176];
    const seen = await page.evaluate(
      async ([picture, ink]) => {
        const image = new Image();
        image.src = picture;
        await image.decode();
        const canvas = new OffscreenCanvas(image.width, image.height);
        const pen = canvas.getContext("2d");
        pen?.drawImage(image, 0, 0);
        const { data } = pen?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
        const colours = new Set<string>();
        for (let at = 0; at < data.length; at += 4)
          colours.add(`${data[at]},${data[at + 1]},${data[at + 2]}`);
        return { colours: colours.size, hasMethods: colours.has(ink) };
      },
      [`data:image/png;base64,${bytes.toString("base64")}`, inkOfMethods.join(",")] as const,
    );
    expect(seen.hasMethods).toBe(true);
    expect(seen.colours).toBeGreaterThan(50);
  });

  test("no name overlaps another or is cut off, at five depths of zoom; papers come into sight", async ({
    page,
  }) => {
    await openMap(page);
    const overview = await namesOnMap(page);
    expect(overview.some(({ text }) => /Trees with Cheap|Votes or Verifiers|Clipping Twice/.test(text))).toBe(
      false,
    );
    const seen = new Set<string>();
    for (const depth of [0, 1, 2, 3, 4]) {
      if (depth > 0) await page.getByRole("button", { name: "Zoom in" }).click();
      await page.waitForTimeout(250);
      const names = await namesOnMap(page);
      expectApart(names, await mapStage(page).boundingBox());
      for (const { text } of names) seen.add(text);
    }
    const titles = [...seen].filter((text) =>
      /Proof|Steps|Verifiers|Answers|Leaves|Trees|Chains|Rewards/.test(text),
    );
    expect(titles.length).toBeGreaterThan(0);
  });

  test("pointing shows a card, a click opens the panel, a click beside it closes the panel", async ({
    page,
  }) => {
    await openMap(page);
    const box = await pointAt(page, "MATH");
    await expect(page.locator(".hover-card")).toContainText("benchmark");
    await page.mouse.down();
    await page.mouse.up();
    await expect(panel(page, "Details").getByRole("heading", { name: "MATH", exact: true })).toBeVisible();
    await expectAddress(page, { node: "benchmark:math" });
    // Two clicks in quick succession would be a double click, which zooms.
    await page.waitForTimeout(500);
    await page.mouse.move(box.x + 6, box.y + 6, { steps: 3 });
    await page.mouse.down();
    await page.mouse.up();
    await expect(panel(page, "Details")).toBeHidden();
  });

  test("a name is pressed like what it names: a node opens its panel, an island comes nearer", async ({
    page,
  }) => {
    await openMap(page);
    await pressName(page, "MATH");
    await expectAddress(page, { node: "benchmark:math" });
    await openMap(page);
    const [island] = (await namesOnMap(page)).filter(({ text }) => text.includes(" · "));
    await pressName(page, island?.text ?? "Process Reward Model");
    await expect.poll(() => Number(addressPart(page, "at")?.split(",")[2] ?? 1)).toBeLessThan(0.9);
    await expect(panel(page, "Details")).toBeHidden();
  });

  test("a key tells how what is chosen relates, also to who cannot see the lines", async ({ page }) => {
    await page.goto("/?node=method:grpo");
    const key = page.getByRole("list", { name: "Lines of Group Relative Policy Optimization on the map" });
    await expect(key.getByRole("listitem")).toHaveText(["variant of", "a paper and what it names"]);
    await page.goto("/");
    await expect(mapStage(page)).toBeVisible();
    await expect(key).toBeHidden();
  });

  test("a node is painted beside its name in the colour of its type, and no empty canvas lies over it", async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: "light" });
    await openMap(page);
    await pointAt(page, "MATH");
    const picture = (await page.screenshot()).toString("base64");
    const [red, green, blue] = [0xc4, 0x50, 0x0c];
    expect(await pixelsLike(page, picture, [red, green, blue])).toBeGreaterThan(40);
    const seen = await page
      .locator(".map canvas")
      .evaluateAll((canvases) => canvases.filter((canvas) => canvas.getClientRects().length > 0).length);
    expect(seen).toBe(4);
  });

  test("titles are text, whatever they hold", async ({ page }) => {
    await openMap(page, "/?node=paper:reading-b-tables-b-charts-as-programs");
    const title = 'Reading <b>Tables</b> & "Charts" as Programs';
    await expect(panel(page, "Details").getByRole("heading", { level: 2 })).toHaveText(title);
  });
});

test.describe("the address", () => {
  test("brings back view, selection, filters, question and camera", async ({ page }) => {
    await openMap(page, "/?node=method:grpo&without-types=model&at=0.4000,0.6000,0.5000");
    const heading = panel(page, "Details").getByRole("heading", { level: 2 });
    await expect(heading).toHaveText("Group Relative Policy Optimization");
    await expect(page.getByRole("button", { name: /^models/ })).toHaveAttribute("aria-pressed", "false");
    await page.waitForTimeout(600);
    expect(addressPart(page, "at")).toBe("0.4000,0.6000,0.5000");
    await openMap(page, "/?ask=papers+using+PRMs");
    await expect(panel(page, "Answer")).toContainText("Marking Each Line of a Proof");
  });

  test("back and forward walk through what was opened", async ({ page }) => {
    await openMap(page, "/?node=method:grpo");
    const heading = panel(page, "Details").getByRole("heading", { level: 2 });
    await panel(page, "Details")
      .getByRole("button", { name: /Proximal Policy Optimization/ })
      .first()
      .click();
    await expectAddress(page, { node: "method:ppo" });
    await viewButton(page, "List").click();
    await expectAddress(page, { view: "list" });
    await page.goBack();
    await expectAddress(page, { view: null, node: "method:ppo" });
    await page.goBack();
    await expect(heading).toHaveText("Group Relative Policy Optimization");
    await page.goForward();
    await expect(heading).toHaveText("Proximal Policy Optimization");
  });

  test("what it holds wrongly is passed over", async ({ page }) => {
    await openMap(page, "/?view=cube&node=nonsense&from=late&at=1,2&without-types=unicorn");
    const [shown, all] = await shownOf(page);
    expect(shown).toBe(all);
  });
});

/** Presses a name on the map. */
async function pressName(page: Parameters<typeof openMap>[0], text: string): Promise<void> {
  const name = (await namesOnMap(page)).find((candidate) => candidate.text === text);
  const box = await mapStage(page).boundingBox();
  if (name === undefined || box === null) throw new Error(`the map shows no ${text}`);
  await page.mouse.click(box.x + name.right - 4, box.y + (name.top + name.bottom) / 2);
}

/** Moves the mouse to the node that a name belongs to: it stands right, left, below or above it. */
async function pointAt(page: Parameters<typeof openMap>[0], text: string): Promise<{ x: number; y: number }> {
  const name = (await namesOnMap(page)).find((candidate) => candidate.text === text);
  const box = await mapStage(page).boundingBox();
  if (name === undefined || box === null) throw new Error(`the map shows no ${text}`);
  const across = (name.left + name.right) / 2;
  const down = (name.top + name.bottom) / 2;
  const spots = [
    [name.left - 12, down],
    [name.right + 12, down],
    [across, name.top - 12],
    [across, name.bottom + 12],
  ] as const;
  for (const [x, y] of spots) {
    await page.mouse.move(box.x + x, box.y + y, { steps: 4 });
    await page.waitForTimeout(200);
    const card = page.locator(".hover-card");
    if ((await card.isVisible()) && (await card.textContent())?.startsWith(text) === true) break;
  }
  return box;
}

/** How many pixels of the map's part of a picture of the page have about this colour. */
async function pixelsLike(
  page: Parameters<typeof openMap>[0],
  picture: string,
  color: readonly number[],
): Promise<number> {
  const box = await mapStage(page).boundingBox();
  if (box === null) throw new Error("there is no map");
  return page.evaluate(
    async ({ picture, color, box }) => {
      const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
      context?.drawImage(bitmap, 0, 0);
      const pixels = context?.getImageData(box.x, box.y, box.width, box.height).data ?? [];
      let like = 0;
      for (let at = 0; at < pixels.length; at += 4)
        if (color.every((part, index) => Math.abs((pixels[at + index] ?? 0) - part) < 12)) like += 1;
      return like;
    },
    { picture, color, box },
  );
}

function expectApart(names: readonly MapName[], area: { width: number; height: number } | null): void {
  names.forEach((name, index) => {
    const inside =
      name.left >= 0 &&
      name.top >= 0 &&
      name.right <= (area?.width ?? 0) &&
      name.bottom <= (area?.height ?? 0);
    expect(inside, name.text).toBe(true);
    for (const other of names.slice(index + 1)) {
      const beside = name.right <= other.left || other.right <= name.left;
      const above = name.bottom <= other.top || other.bottom <= name.top;
      expect(beside || above, `${name.text} and ${other.text}`).toBe(true);
    }
  });
}
