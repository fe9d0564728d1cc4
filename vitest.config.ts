import { defineConfig } from "vitest/config";

export default defineConfig({
  // Tests read the packages' sources, so no build is needed between a change and its test.
  ssr: { resolve: { conditions: ["@methodscape/source", "module", "node", "development|production"] } },
  test: {
    include: ["packages/*/src/**/*.test.{ts,tsx}", "scripts/**/*.test.ts"],
    environment: "node",
    testTimeout: 30_000,
  },
});
