import { useEffect } from "react";
import { focusView } from "./page-regions.ts";

/**
 * Focus is never lost: when what had it goes away (a panel that closes, a choice that was made), the panel takes it
 * if it was there and still is, else the view in the middle.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let last: { readonly element: Element; readonly inPanel: boolean } | undefined;
    const onFocus = ({ target }: FocusEvent) => {
      if (target instanceof Element) last = { element: target, inPanel: target.closest(".panel") !== null };
    };
    const keep = () => {
      if (last === undefined || last.element.isConnected || document.activeElement !== document.body) return;
      const panel = last.inPanel ? document.querySelector<HTMLElement>(".panel") : null;
      last = undefined;
      if (panel === null) focusView();
      else panel.focus({ preventScroll: true });
    };
    const observer = new MutationObserver(keep);
    document.addEventListener("focusin", onFocus);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener("focusin", onFocus);
      observer.disconnect();
    };
  }, []);
}
