import type { NodeId } from "@methodscape/graph-model";
import { createContext, useCallback, useContext, useSyncExternalStore } from "react";
import { type ExplorerState, initialState, select } from "../core/explorer-state.ts";
import { createExplorerStore, type ExplorerStore } from "../core/explorer-store.ts";

/** The store that every part of the page reads; main.tsx provides the one that the address bar follows. */
export const ExplorerContext = createContext<ExplorerStore>(createExplorerStore(initialState));

/** The state, and how to change it. */
export function useExplorer(): readonly [ExplorerState, ExplorerStore["change"]] {
  const store = useContext(ExplorerContext);
  return [useSyncExternalStore(store.subscribe, store.get), store.change];
}

/** How often a state came with a camera of its own. */
export function useRestored(): number {
  const store = useContext(ExplorerContext);
  return useSyncExternalStore(store.subscribe, store.restored);
}

/** Opens the panel of a node, or closes it. */
export function useSelect(): (id: NodeId | undefined) => void {
  const { change } = useContext(ExplorerContext);
  return useCallback((id) => change((state) => select(state, id)), [change]);
}
