import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { serverFolder } from "./server-folder.ts";
import { withStartLock } from "./start-lock.ts";

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "methodscape-lock-"));
});
afterEach(() => rm(home, { recursive: true }));

test("a second start is refused while the first one works, and allowed after it", async () => {
  const folder = serverFolder(home);
  await withStartLock(folder, async () => {
    await expect(withStartLock(folder, async () => "second")).rejects.toMatchObject({
      code: "store-refused",
      message: expect.stringContaining(`process ${process.pid}`),
    });
  });
  expect(await withStartLock(folder, async () => "later")).toBe("later");
});

test("work that fails frees the folder, and what a dead process left is passed over", async () => {
  const folder = serverFolder(home);
  // Above the largest process number that Linux gives.
  await writeFile(folder.lock, "4194305");
  const failing = withStartLock(folder, async () => {
    throw new Error("broken");
  });
  await expect(failing).rejects.toThrow("broken");
  expect(await readdir(home)).toEqual([]);
});
