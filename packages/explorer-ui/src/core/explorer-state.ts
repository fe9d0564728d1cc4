import type { NodeId } from "@methodscape/graph-model";
import { type Filters, noFilters } from "./filters.ts";

export type { Filters } from "./filters.ts";

export const views = ["map", "list", "gaps", "matrix", "cypher"] as const;
export type View = (typeof views)[number];

/** Where the map's camera stands: x and y of its centre in the frame of the map, and its ratio (1 shows everything). */
export type CameraPlace = readonly [x: number, y: number, ratio: number];

/** Everything that the address bar can bring back. */
export interface ExplorerState {
  readonly view: View;
  readonly selected: NodeId | undefined;
  readonly question: string;
  /** Ambiguous words that the person settled: word → entity id. */
  readonly choices: Readonly<Record<string, string>>;
  readonly filters: Filters;
  /** Whether claims of the tier `possible` are shown too. */
  readonly possible: boolean;
  /** Undefined shows everything. */
  readonly camera: CameraPlace | undefined;
  /** The Cypher statement that was run last; an address brings it back, and the person runs it. */
  readonly cypher: string;
}

export const initialState: ExplorerState = {
  view: "map",
  selected: undefined,
  question: "",
  choices: {},
  filters: noFilters,
  possible: false,
  camera: undefined,
  cypher: "",
};

/** Opens the panel of a node, or closes it. */
export function select(state: ExplorerState, selected: NodeId | undefined): ExplorerState {
  return { ...state, selected };
}

/** Asks a question in words; views that have no answer give way to the map. */
export function askQuestion(state: ExplorerState, question: string): ExplorerState {
  const view = state.view === "list" ? "list" : "map";
  return { ...state, question, choices: {}, selected: undefined, view, camera: undefined };
}

/** Settles what an ambiguous word of the question means. */
export function chooseMeaning(state: ExplorerState, word: string, entity: string): ExplorerState {
  return { ...state, choices: { ...state.choices, [word]: entity } };
}

/** Opens a view; the gap board and the matrix start without a panel in front of them. */
export function openView(state: ExplorerState, view: View): ExplorerState {
  const keeps = view === "map" || view === "list" || view === "cypher";
  return { ...state, view, selected: keeps ? state.selected : undefined };
}

/** Back to the start: everything on the map, filters kept. */
export function goHome(state: ExplorerState): ExplorerState {
  return { ...initialState, filters: state.filters, possible: state.possible };
}

/** Escape closes one thing at a time: the panel, then the answer, then a view that is not the map. */
export function closeTop(state: ExplorerState): ExplorerState {
  if (state.selected !== undefined) return { ...state, selected: undefined };
  if (state.question !== "") return { ...state, question: "", choices: {} };
  return state.view === "map" ? state : { ...state, view: "map" };
}
