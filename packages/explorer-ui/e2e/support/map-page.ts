import { expect, type Locator, type Page } from "@playwright/test";

/** A name on the map with its box in pixels of the map. */
export interface MapName {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The ask bar. */
export const askBar = (page: Page): Locator => page.getByRole("combobox", { name: /ask/ });
/** A line of the list below the ask bar. */
export const suggestion = (page: Page, name: string | RegExp): Locator =>
  page.getByRole("listbox", { name: "Suggestions" }).getByRole("option", { name });
/** The map as an element that takes the focus. */
export const mapStage = (page: Page): Locator => page.getByRole("application");
/** The panel at the side, by its name: "Details", "Answer", "Gaps of the syllabus". */
export const panel = (page: Page, name: string): Locator => page.getByRole("complementary", { name });
/** A button of the top bar that opens a view. */
export const viewButton = (page: Page, name: string): Locator =>
  page.getByRole("navigation", { name: "Views" }).getByRole("button", { name });

/** Opens the page and waits until the map is drawn. */
export async function openMap(page: Page, address = "/"): Promise<void> {
  await page.goto(address);
  await expect(page.locator("canvas.map-names")).toHaveAttribute("data-drawn", /^[1-9]/);
}

/** The names that the map shows now. */
export async function namesOnMap(page: Page): Promise<MapName[]> {
  const names = await page.locator("canvas.map-names").getAttribute("data-names");
  // The page writes what it drew in this shape.
  return JSON.parse(names ?? "[]") as MapName[];
}

/** The texts of the names that the map shows now. */
export async function textsOnMap(page: Page): Promise<string[]> {
  return (await namesOnMap(page)).map(({ text }) => text);
}

/** Waits until the address holds these parts; null: it does not hold the part. */
export async function expectAddress(
  page: Page,
  parts: Readonly<Record<string, string | null>>,
): Promise<void> {
  await expect
    .poll(() => Object.fromEntries(Object.keys(parts).map((name) => [name, addressPart(page, name)])))
    .toEqual(parts);
}

/** A part of the address: `node`, `ask`, `view`, `at` (where the camera came to rest) … */
export function addressPart(page: Page, name: string): string | null {
  return new URL(page.url()).searchParams.get(name);
}

/** Asks a question as a person does. */
export async function ask(page: Page, question: string): Promise<void> {
  await askBar(page).fill(question);
  await suggestion(page, `Ask “${question}”`).click();
  await expect(panel(page, "Answer").getByRole("heading", { name: question })).toBeVisible();
}

/** How many nodes are shown, of how many, as the legend says. */
export async function shownOf(page: Page): Promise<readonly [number, number]> {
  const text = await page.getByText(/\d+ of \d+ shown/).textContent();
  const [shown, all] = text?.match(/\d+/g) ?? [];
  return [Number(shown), Number(all)];
}
