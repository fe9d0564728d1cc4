import { text } from "node:stream/consumers";
import {
  addressPart,
  ask,
  askBar,
  expectAddress,
  openMap,
  panel,
  suggestion,
  textsOnMap,
  viewButton,
} from "./support/map-page.ts";
import { expect, test } from "./support/test.ts";

test.describe("search", () => {
  test("a name that is typed moves the camera, opens the panel and shows its sentences", async ({ page }) => {
    await openMap(page);
    await askBar(page).fill("grpo");
    await expect(suggestion(page, /Group Relative Policy Optimization/)).toBeVisible();
    await askBar(page).press("Enter");
    const details = panel(page, "Details");
    await expect(details.getByRole("heading", { level: 2 })).toHaveText("Group Relative Policy Optimization");
    await expect(details.getByText("to train Qwen2.5-Math-7B on competition problems").first()).toBeVisible();
    await expect.poll(() => addressPart(page, "at")).not.toBeNull();
    expect(await textsOnMap(page)).toContain("Group Relative Policy Optimization");
  });

  test("a slip of the keyboard is forgiven", async ({ page }) => {
    await openMap(page);
    await askBar(page).fill("olympiadbnech");
    await expect(suggestion(page, /OlympiadBench/)).toBeVisible();
  });
});

test.describe("ask", () => {
  test("the answer has chips, sentences, what it rests on and its Cypher; the map shows the hits", async ({
    page,
  }) => {
    await openMap(page);
    await ask(page, "papers using PRMs on MATH");
    const answer = panel(page, "Answer");
    await expect(answer.getByRole("list", { name: "Understood as" })).toContainText("Process Reward Model");
    await expect(answer.getByRole("button", { name: /Marking Each Line of a Proof/ })).toBeVisible();
    await expect(answer.getByText("on lines that people marked").first()).toBeVisible();
    await expect(answer.getByText(/rests on 20 papers/i)).toBeVisible();
    await answer.getByText(/same in Cypher/i).click();
    await expect(answer.getByText("MATCH").first()).toBeVisible();
    await expect.poll(() => textsOnMap(page)).toContain("Marking Each Line of a Proof");
    await expectAddress(page, { ask: "papers using PRMs on MATH" });
  });

  test("the answer is taken along as a file that other programs read", async ({ page }) => {
    await openMap(page, "/?ask=papers+using+PRMs+on+MATH");
    const button = panel(page, "Answer").getByRole("button", { name: "Save all as BibTeX" });
    await button.focus();
    const [file] = await Promise.all([page.waitForEvent("download"), button.press("Enter")]);
    expect(file.suggestedFilename()).toBe("methodscape-papers.bib");
    expect(await text(await file.createReadStream())).toContain("title = {{Marking Each Line of a Proof");
  });

  test("the list shows the same hits and no others", async ({ page }) => {
    await openMap(page, "/?ask=papers+using+PRMs");
    await expect(panel(page, "Answer")).toContainText("Marking Each Line");
    await viewButton(page, "List").click();
    const table = page.getByRole("table");
    await expect(table.getByRole("button", { name: /Weak Labels for Strong Verifiers/ })).toBeVisible();
    await expect(table.getByRole("button", { name: /Clipped Updates/ })).toHaveCount(0);
  });

  test("a board of results says which end of its values is the better one", async ({ page }) => {
    await openMap(page);
    await ask(page, "best MATH score");
    const answer = panel(page, "Answer");
    await expect(answer.locator(".board").first()).toContainText("higher is better");
    await expect(answer.locator(".board").first()).toContainText("58.4 %");
  });

  test("a word that may mean several things is asked back, and the choice answers", async ({ page }) => {
    await openMap(page);
    await ask(page, "papers on math");
    const answer = panel(page, "Answer");
    await expect(answer.getByRole("group").getByRole("button")).not.toHaveCount(0);
    await answer.getByRole("group").getByRole("button").first().click();
    await expect(answer.getByRole("list", { name: "Understood as" })).toBeVisible();
    expect(addressPart(page, "means")).not.toBeNull();
  });

  test("a word that nobody knows is named, and nothing is guessed", async ({ page }) => {
    await openMap(page);
    await ask(page, "papers using Frobnicator");
    const answer = panel(page, "Answer");
    await expect(answer.getByText(/not understood/i).first()).toBeVisible();
    await expect(answer.getByText("Frobnicator").nth(1)).toBeVisible();
    await expect(answer.getByText(/\d+ found/)).toHaveCount(0);
  });

  test("who is not understood is offered questions that this graph answers", async ({ page }) => {
    await openMap(page);
    await ask(page, "papers using Frobnicator");
    const answer = panel(page, "Answer");
    const example = answer.getByRole("button", { name: /^papers using .+ on .+/ });
    const question = (await example.textContent()) ?? "";
    await example.click();
    await expect(answer.getByRole("heading", { level: 2 })).toHaveText(question);
    await expect(answer.getByRole("heading", { name: "Found" })).toBeVisible();
  });

  test("a looser question is answered below one that was not understood, and lit on the map", async ({
    page,
  }) => {
    await openMap(page);
    await ask(page, "papers on marking");
    const answer = panel(page, "Answer");
    await expect(answer.getByText(/not understood/i).first()).toBeVisible();
    await expect(answer.getByText("papers with the words “marking” in the title")).toBeVisible();
    await expect(answer.getByRole("button", { name: /Marking Each Line of a Proof/ })).toBeVisible();
    await expect.poll(() => textsOnMap(page)).toContain("Marking Each Line of a Proof");
  });

  test("what something is, is answered with what is claimed of it", async ({ page }) => {
    await openMap(page);
    await ask(page, "what is GRPO");
    const answer = panel(page, "Answer");
    await expect(answer.getByRole("heading", { name: "Lineage" })).toBeVisible();
    await expect(answer.getByText("Papers by year")).toBeVisible();
    await expect.poll(() => textsOnMap(page)).toContain("Group Relative Policy Optimization");
  });

  test("results stand under their protocol, with the sentence", async ({ page }) => {
    await openMap(page);
    await ask(page, "best MATH score");
    const answer = panel(page, "Answer");
    await expect(answer.getByText(/58\.4 ?%/).first()).toBeVisible();
    await expect(answer.getByText(/best-of-n/i).first()).toBeVisible();
  });
});
