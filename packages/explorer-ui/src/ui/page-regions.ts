/** The parts of the page in the order in which F6 goes through them, by what takes the focus in each. */
const regions = [".ask input", ".filters button, .filters summary", 'main [tabindex="0"]', ".panel"] as const;

/** Puts the focus on the view in the middle: the map or the table. */
export function focusView(): void {
  document.querySelector<HTMLElement>('main [tabindex="0"]')?.focus();
}

/** Puts the focus on the panel beside the view, where there is one. */
export function focusPanel(): void {
  document.querySelector<HTMLElement>(".panel")?.focus({ preventScroll: true });
}

/** Puts the focus on the next part of the page that is in sight, or on the one before; behind the last comes the first. */
export function focusNextRegion(step: 1 | -1): void {
  const places = regions.flatMap((selector) => {
    const place = [...document.querySelectorAll<HTMLElement>(selector)].find(isInSight);
    return place === undefined ? [] : [place];
  });
  const at = places.findIndex((place) => regionOf(place).contains(document.activeElement));
  const next = at < 0 ? (step > 0 ? 0 : places.length - 1) : (at + step + places.length) % places.length;
  places[next]?.focus();
}

/** The whole part of the page that a place stands for: the focus may be on anything in it. */
function regionOf(place: HTMLElement): Element {
  return place.closest(".ask, .filters, main, .panel") ?? place;
}

function isInSight(element: HTMLElement): boolean {
  return element.getClientRects().length > 0;
}
