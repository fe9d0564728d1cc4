import { describeGraphStore } from "../contract/graph-store.contract.ts";
import { createEmbeddedStore } from "./embedded-graph-store.ts";

describeGraphStore("embedded", async () => createEmbeddedStore());
