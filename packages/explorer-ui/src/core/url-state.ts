import { nodeIdSchema } from "@methodscape/graph-model";
import * as z from "zod/mini";
import { type CameraPlace, type ExplorerState, initialState, views } from "./explorer-state.ts";
import { type FilterSet, type Filters, filterSets, noFilters, withSet } from "./filters.ts";

const names = {
  hiddenTypes: "without-types",
  hiddenRoles: "without-roles",
  hiddenTopics: "without-topics",
  hiddenSources: "without-sources",
} as const satisfies Record<FilterSet, string>;

/** The state as the search part of an address; what has its first value is left out. */
export function writeUrl(state: ExplorerState): string {
  const params = new URLSearchParams();
  if (state.view !== initialState.view) params.set("view", state.view);
  if (state.selected !== undefined) params.set("node", state.selected);
  if (state.question !== "") params.set("ask", state.question);
  for (const word of Object.keys(state.choices).sort())
    params.append("means", `${word}=${state.choices[word]}`);
  for (const set of filterSets) {
    for (const value of [...state.filters[set]].sort()) params.append(names[set], value);
  }
  if (state.filters.from !== undefined) params.set("from", String(state.filters.from));
  if (state.filters.to !== undefined) params.set("to", String(state.filters.to));
  if (state.possible) params.set("possible", "yes");
  if (state.camera !== undefined)
    params.set("at", state.camera.map((part) => part.toFixed(cameraDigits)).join(","));
  if (state.cypher !== "") params.set("cypher", state.cypher);
  const text = params.toString();
  return text === "" ? "" : `?${text}`;
}

/** The state that an address asks for; whatever it holds that is not known is passed over. */
export function readUrl(search: string): ExplorerState {
  const params = new URLSearchParams(search);
  const node = z.safeParse(nodeIdSchema, params.get("node"));
  return {
    view: views.find((known) => known === params.get("view")) ?? initialState.view,
    selected: node.success ? node.data : undefined,
    question: params.get("ask") ?? "",
    choices: Object.fromEntries(params.getAll("means").map((pair) => splitOnce(pair))),
    filters: readFilters(params),
    possible: params.get("possible") === "yes",
    camera: readCamera(params.get("at")),
    cypher: params.get("cypher") ?? "",
  };
}

function readFilters(params: URLSearchParams): Filters {
  const years = { ...noFilters, from: readYear(params.get("from")), to: readYear(params.get("to")) };
  return filterSets.reduce<Filters>(
    (filters, set) => withSet(filters, set, new Set(params.getAll(names[set]))),
    years,
  );
}

function readYear(text: string | null): number | undefined {
  return text !== null && /^\d{4}$/.test(text) ? Number(text) : undefined;
}

const cameraDigits = 4;

function readCamera(text: string | null): CameraPlace | undefined {
  const [x, y, ratio] = text?.split(",").map(Number) ?? [];
  if (!isNumber(x) || !isNumber(y) || !isNumber(ratio) || ratio <= 0) return undefined;
  return [x, y, ratio];
}

function splitOnce(pair: string): [string, string] {
  const at = pair.lastIndexOf("=");
  return at < 0 ? [pair, ""] : [pair.slice(0, at), pair.slice(at + 1)];
}

function isNumber(value: number | undefined): value is number {
  return value !== undefined && Number.isFinite(value);
}
