const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** The names of the months, short and long, as a piece of a pattern; `Sept` is common. */
export const monthNamePattern = String.raw`(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?`;

/** `Jan`, `January`, `jan.` → 1; undefined for what is no month. */
export function monthNumber(name: string): number | undefined {
  const at = months.indexOf(name.slice(0, 3).toLowerCase());
  return at < 0 ? undefined : at + 1;
}
