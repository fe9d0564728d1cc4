import react from "@vitejs/plugin-react";
import { defaultClientConditions, defineConfig } from "vite";

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  resolve: { conditions: ["@methodscape/source", ...defaultClientConditions] },
  build: {
    outDir: "dist/page",
    emptyOutDir: true,
    target: "es2023",
    modulePreload: { polyfill: false },
    // bundle-size.test.ts holds what the page may load, gzipped; a person who starts it need not read of chunks.
    chunkSizeWarningLimit: 1000,
  },
});
