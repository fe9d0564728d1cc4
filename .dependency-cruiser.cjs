/** The arrows of ARCHITECTURE.md as rules. `scripts/architecture.test.ts` runs them and fails when one is broken. */
const inPackage = (name) => `^packages/${name}/src/`;
const ours = "^packages/[^/]+/src/";
const tests = "\\.test\\.tsx?$|/testing/";

module.exports = {
  forbidden: [
    {
      name: "graph-model-stands-alone",
      comment: "graph-model holds nouns: it depends on zod and on nothing of ours.",
      severity: "error",
      from: { path: inPackage("graph-model"), pathNot: tests },
      to: { pathNot: `${inPackage("graph-model")}|node_modules/(\\.pnpm/)?zod` },
    },
    {
      name: "extractor-knows-graph-model-only",
      comment: "extractor and graph-api meet at the snapshot and never import each other.",
      severity: "error",
      from: { path: inPackage("extractor") },
      to: { path: ours, pathNot: `${inPackage("extractor")}|${inPackage("graph-model")}` },
    },
    {
      name: "graph-api-knows-graph-model-only",
      comment: "extractor and graph-api meet at the snapshot and never import each other.",
      severity: "error",
      from: { path: inPackage("graph-api") },
      to: { path: ours, pathNot: `${inPackage("graph-api")}|${inPackage("graph-model")}` },
    },
    {
      name: "explorer-knows-graph-model-only",
      comment: "The page speaks HTTP; it imports the nouns and nothing of the server.",
      severity: "error",
      from: { path: inPackage("explorer-ui") },
      to: { path: ours, pathNot: `${inPackage("explorer-ui")}|${inPackage("graph-model")}` },
    },
    {
      name: "nothing-imports-the-command",
      comment: "cli joins the rest; nobody joins cli.",
      severity: "error",
      from: { pathNot: inPackage("cli") },
      to: { path: inPackage("cli") },
    },
    {
      name: "no-stage-imports-another",
      comment: "A stage is a function from value to value; extract-graph.ts alone puts them in a row.",
      severity: "error",
      from: { path: `${inPackage("extractor")}stages/([^/]+)/`, pathNot: tests },
      to: {
        path: `${inPackage("extractor")}stages/([^/]+)/`,
        pathNot: `${inPackage("extractor")}stages/$1/`,
      },
    },
    {
      name: "stores-do-not-know-each-other",
      comment: "Both stores share analysis/ and the contract suite, never code of the other.",
      severity: "error",
      from: { path: `${inPackage("graph-api")}store/embedded/`, pathNot: tests },
      to: { path: `${inPackage("graph-api")}(store/neo4j/|http/|ask/)` },
    },
    {
      name: "neo4j-does-not-know-embedded",
      comment: "Both stores share analysis/ and the contract suite, never code of the other.",
      severity: "error",
      from: { path: `${inPackage("graph-api")}store/neo4j/`, pathNot: tests },
      to: { path: `${inPackage("graph-api")}(store/embedded/|http/|ask/)` },
    },
    ...[1, 2, 3, 4, 5, 6].map((step) => ({
      name: `questions-are-read-one-way-from-${step}`,
      comment:
        "The folders of ask/ are steps: each imports from those before it; ask-question.ts alone puts them in a row.",
      severity: "error",
      from: { path: `${inPackage("graph-api")}ask/${step}-`, pathNot: tests },
      to: {
        path: `${inPackage("graph-api")}ask/([^/]+$|questions/|[${step}-7]-)`,
        pathNot: `${inPackage("graph-api")}ask/${step}-`,
      },
    })),
    {
      name: "analysis-and-landscape-are-pure",
      comment: "Questions about a graph are functions of the graph: no store, no HTTP, no disk, no network.",
      severity: "error",
      from: { path: `${inPackage("graph-api")}(analysis|landscape)/`, pathNot: tests },
      to: {
        path: `${inPackage("graph-api")}(store|http|ask|neo4j-server)/|^(node:)?(fs|net|http|child_process)`,
      },
    },
    {
      name: "only-neo4j-speaks-bolt",
      comment: "The driver stays in the Neo4j store and the local server.",
      severity: "error",
      from: { path: ours, pathNot: `${inPackage("graph-api")}(store/neo4j|neo4j-server|store/testing)/` },
      to: { path: "node_modules/(\\.pnpm/)?neo4j-driver" },
    },
    {
      name: "core-knows-neither-react-nor-sigma",
      comment: "The page's state and view building are plain functions.",
      severity: "error",
      from: { path: `${inPackage("explorer-ui")}core/`, pathNot: tests },
      to: { path: "node_modules/(\\.pnpm/)?(react|react-dom|sigma)(@|/|\\+)" },
    },
    {
      name: "only-canvas-imports-sigma",
      comment: "Panels and core never touch the renderer.",
      severity: "error",
      from: { path: inPackage("explorer-ui"), pathNot: `${inPackage("explorer-ui")}canvas/` },
      to: { path: "node_modules/(\\.pnpm/)?sigma(@|/)" },
    },
    {
      name: "disk-only-at-the-doors",
      comment: "The extractor touches the disk where it collects files and where it loads the lexicon.",
      severity: "error",
      from: {
        path: inPackage("extractor"),
        pathNot: `${tests}|stages/1-read/(collect-source-files|find-files)\\.ts$|lexicon/load-lexicon\\.ts$`,
      },
      to: { path: "^(node:)?fs" },
    },
    {
      name: "no-circle",
      comment: "A circle of imports has no order in which a reader could read it.",
      severity: "error",
      from: { path: ours },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "/dist/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["@methodscape/source", "import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".mjs", ".js"],
    },
  },
};
