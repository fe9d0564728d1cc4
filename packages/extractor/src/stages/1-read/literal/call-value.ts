import { isRecord } from "../records/object-fields.ts";

/** What a call within a literal comes to. */
const calls: ReadonlyMap<string, "date" | "first-argument" | "nothing"> = new Map([
  ...["datetime", "date"].map((name) => [name, "date"] as const),
  ...["Timestamp", "UUID", "ObjectId", "Decimal", "Url", "HttpUrl", "PosixPath", "OrderedDict", "array"].map(
    (name) => [name, "first-argument"] as const,
  ),
  ...["set", "frozenset", "list", "tuple", "dict", "str"].map((name) => [name, "first-argument"] as const),
  ...["timezone", "timedelta", "TzInfo", "ZoneInfo", "tzutc", "utc"].map(
    (name) => [name, "nothing"] as const,
  ),
]);

/** True for a name that may be called in a literal (`datetime.datetime`, `Timestamp`): its last part decides. */
export function isKnownCall(name: string): boolean {
  return calls.has(lastPart(name));
}

/**
 * The value of a call such as `datetime.datetime(2024, 12, 17, 18, 12)`: dates come as `2024-12-17T18:12`.
 * @returns undefined when the arguments fit no such call; null where the call says nothing that is read
 */
export function callValue(name: string, values: readonly unknown[]): unknown {
  const kind = calls.get(lastPart(name));
  if (kind === "nothing") return null;
  if (kind === "first-argument") return values.length === 0 ? [] : (values[0] ?? null);
  return dateOf(values.filter((value) => !isRecord(value)));
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf(".") + 1);
}

function dateOf(values: readonly unknown[]): string | undefined {
  const [year, month, day, hour = 0, minute = 0] = values.filter((value) => typeof value === "number");
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const [mm, dd, hh, min] = [month, day, hour, minute].map((part) => String(part).padStart(2, "0"));
  return `${String(year).padStart(4, "0")}-${mm}-${dd}T${hh}:${min}`;
}
