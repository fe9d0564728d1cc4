import { test as base, expect } from "@playwright/test";

/** Every test fails on a console error, an error of the page, or a request to another host. */
export const test = base.extend<{ watched: undefined }>({
  watched: [
    async ({ page, baseURL }, use) => {
      const faults: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error") faults.push(`console: ${message.text()}`);
      });
      page.on("pageerror", (error) => faults.push(`page: ${error.message}`));
      page.on("request", (request) => {
        const { protocol, origin, href } = new URL(request.url());
        const isLocal = protocol === "data:" || protocol === "blob:";
        if (!isLocal && origin !== new URL(baseURL ?? "").origin) faults.push(`request: ${href}`);
      });
      await use(undefined);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
