import { useEffect, useRef } from "react";
import { focusNextRegion, focusView } from "./page-regions.ts";

/** Keys that work anywhere on the page. */
export interface Shortcuts {
  readonly onAsk: () => void;
  /** Shows what keys there are. */
  readonly onKeys: () => void;
  /** Closes what lies on top. */
  readonly onEscape: () => void;
}

/** `/` goes to the ask bar, F6 to the next part of the page, `?` shows the keys; Escape leaves a field, then closes what lies on top. An open dialog keeps its own Escape. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts);
  latest.current = shortcuts;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector("dialog[open]") !== null) return;
      const typing =
        event.target instanceof HTMLTextAreaElement ||
        (event.target instanceof HTMLInputElement && event.target.type === "text");
      if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey) {
        event.preventDefault();
        latest.current.onAsk();
      } else if (event.key === "?" && !typing) {
        event.preventDefault();
        latest.current.onKeys();
      } else if (event.key === "F6" && !event.ctrlKey && !event.metaKey) {
        event.preventDefault();
        focusNextRegion(event.shiftKey ? -1 : 1);
      } else if (event.key === "Escape") {
        if (typing) focusView();
        else latest.current.onEscape();
      }
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
}
