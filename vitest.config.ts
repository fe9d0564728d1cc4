import { defineConfig } from "vitest/config";

export default defineConfig({
  // Tests read the packages' sources, so no build is needed between a change and its test.
  ssr: { resolve: { conditions: ["@methodscape/source", "module", "node", "development|production"] } },
  test: {
    include: ["packages/*/src/**/*.test.{ts,tsx}", "scripts/**/*.test.ts"],
    environment: "node",
    setupFiles: ["scripts/fix-property-seed.ts"],
    // A test that starts a server of its own takes half a minute on a machine that is full.
    testTimeout: 90_000,
    // The first load into a Neo4j that was started a moment ago takes its time.
    hookTimeout: 120_000,
  },
});
