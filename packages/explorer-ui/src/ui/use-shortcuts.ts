import { useEffect, useRef } from "react";

/** Keys that work anywhere on the page. */
export interface Shortcuts {
  readonly onAsk: () => void;
  /** Closes what lies on top. */
  readonly onEscape: () => void;
}

/** `/` goes to the ask bar; Escape leaves a field, then closes what lies on top. An open dialog keeps its own Escape. */
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
      } else if (event.key === "Escape") {
        if (typing) focusView();
        else latest.current.onEscape();
      }
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
}

/** Puts the focus on the view in the middle: the map or the table. */
export function focusView(): void {
  document.querySelector<HTMLElement>('main [tabindex="0"]')?.focus();
}
