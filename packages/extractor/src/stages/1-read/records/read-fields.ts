/** A text field with white space folded (sources wrap their lines), control characters dropped; empty for anything but text. */
export function readText(value: unknown): string {
  if (typeof value !== "string") return "";
  // A lone half of a surrogate pair can stand in an escape of JSON and nowhere in UTF-8.
  return value
    .replace(/\p{Cs}/gu, "\uFFFD")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
}

/** Names from `["A. B.", {"name": "C. D."}]` or from one text with commas. */
export function readAuthors(value: unknown): string[] {
  if (typeof value === "string")
    return readText(value)
      .split(/\s*[,;]\s*/)
      .filter((name) => name !== "");
  if (!Array.isArray(value)) return [];
  const names = value.map((author: unknown) => {
    if (typeof author === "object" && author !== null && "name" in author) return readText(author.name);
    return readText(author);
  });
  return names.filter((name) => name !== "");
}

/** A count of votes or comments; a list of comments counts as its length. */
export function readCount(value: unknown): number | undefined {
  const count = Array.isArray(value)
    ? value.length
    : typeof value === "string" && /^\d{1,9}$/.test(value)
      ? Number(value)
      : value;
  return typeof count === "number" && Number.isSafeInteger(count) && count >= 0 ? count : undefined;
}

/** `2024-05-24T17:34:15.000Z`, `2024-05`, `2024` or the number 2024 → as precise as given, without the time. */
export function readDate(value: unknown): string | undefined {
  const text = typeof value === "number" ? String(value) : readText(value);
  const match = /^(\d{4})(?:[-/](\d{2})(?:[-/](\d{2})(?:[T ].{0,40})?)?)?$/.exec(text);
  if (match === null) return undefined;
  const [, year = "", month, day] = match;
  const inRange = Number(year) >= 1900 && Number(year) <= 2100 && isWithin(month, 12) && isWithin(day, 31);
  return inRange ? [year, month, day].filter((part) => part !== undefined).join("-") : undefined;
}

function isWithin(part: string | undefined, most: number): boolean {
  return part === undefined || (Number(part) >= 1 && Number(part) <= most);
}
