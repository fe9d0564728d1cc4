import type { ExplorerStore } from "../core/explorer-store.ts";
import { readUrl, writeUrl } from "../core/url-state.ts";

/** Writes every state into the address bar, and takes the state from it when the person goes back or forward. */
export function followAddress(store: ExplorerStore): () => void {
  const unsubscribe = store.subscribe((state, keep) => {
    const search = writeUrl(state);
    if (keep === "none" || search === window.location.search) return;
    // The fragment may hold the token with which the page was opened: it stays.
    const address = `${window.location.pathname}${search}${window.location.hash}`;
    if (keep === "step") window.history.pushState(null, "", address);
    else window.history.replaceState(null, "", address);
  });
  const onPop = () => store.change(() => readUrl(window.location.search), "none");
  window.addEventListener("popstate", onPop);
  return () => {
    unsubscribe();
    window.removeEventListener("popstate", onPop);
  };
}
