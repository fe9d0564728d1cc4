import type { ExplorerState } from "./explorer-state.ts";

/** `step`: the back button returns from it. `replace`: it takes the place of the last step. `none`: it came from the address. */
export type Keep = "step" | "replace" | "none";

/** Turns one state into the next. */
export type Producer = (state: ExplorerState) => ExplorerState;

/** The one state of the page: read, changed by producers only, and listened to. */
export interface ExplorerStore {
  get(): ExplorerState;
  /** Grows whenever a state comes with a camera of its own: from the address, or as a step that moves it. */
  restored(): number;
  change(produce: Producer, keep?: Keep): void;
  /** Calls back after every change; gives the function that ends it. */
  subscribe(listener: (state: ExplorerState, keep: Keep) => void): () => void;
}

/** A store that holds `initial`; a producer that returns its own argument changes nothing. */
export function createExplorerStore(initial: ExplorerState): ExplorerStore {
  let state = initial;
  let restored = 0;
  const listeners = new Set<(state: ExplorerState, keep: Keep) => void>();
  return {
    get: () => state,
    restored: () => restored,
    change(produce, keep = "step") {
      const next = produce(state);
      if (next === state) return;
      if (keep === "none" || (keep === "step" && next.camera !== state.camera)) restored += 1;
      state = next;
      for (const listener of [...listeners]) listener(state, keep);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
