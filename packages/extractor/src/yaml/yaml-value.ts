import { isAlias, isMap, isScalar, isSeq, type ParsedNode, type YAMLMap } from "yaml";

/** Something odd within a document, and where. */
export interface YamlProblem {
  readonly at: number;
  readonly problem: string;
  /** True for what does not parse; false for what parses and was not read. */
  readonly isError: boolean;
}

interface Walk {
  /** Offsets of what does not parse, sorted. */
  readonly errors: readonly number[];
  /** Places in `errors` whose item was dropped. */
  readonly dropped: Set<number>;
  readonly problems: YamlProblem[];
}

/**
 * The value of a document's tree: objects, lists and texts. An item of a list that holds an error is undefined;
 * a document with an error outside of any list gives undefined.
 * @param errors offsets of what does not parse, sorted
 */
export function readYamlNode(
  node: ParsedNode | null,
  errors: readonly number[],
): { readonly value: unknown; readonly problems: readonly YamlProblem[] } {
  const walk: Walk = { errors, dropped: new Set(), problems: [] };
  const value = valueOfNode(node, walk);
  return { value: walk.dropped.size === errors.length ? value : undefined, problems: walk.problems };
}

function valueOfNode(node: ParsedNode | null, walk: Walk): unknown {
  if (isScalar(node)) return typeof node.value === "string" ? node.value : null;
  // A dropped item leaves its place, so that those behind it keep their numbers.
  if (isSeq(node))
    return node.items.map((item) => (dropBroken(item, walk) ? undefined : valueOfNode(item, walk)));
  if (isMap(node)) return valueOfMap(node, walk);
  if (isAlias(node)) {
    walk.problems.push({
      at: node.range?.[0] ?? 0,
      problem: `the alias *${node.source.slice(0, 40)} was not followed`,
      isError: false,
    });
  }
  return null;
}

/** The first of two members with one name counts. */
function valueOfMap(node: YAMLMap.Parsed, walk: Walk): Record<string, unknown> {
  const members = new Map<string, unknown>();
  for (const { key, value } of node.items) {
    const name = isScalar(key) && typeof key.value === "string" ? key.value : undefined;
    if (name !== undefined && !members.has(name)) members.set(name, valueOfNode(value, walk));
    else if (key !== null) {
      const problem =
        name === undefined
          ? "a key that is no text was left out"
          : `"${name.slice(0, 40)}" stands here a second time and was left out`;
      walk.problems.push({ at: key.range[0], problem, isError: false });
    }
  }
  return Object.fromEntries(members);
}

/** True for an item with an error in its range; its errors are then told for. */
function dropBroken(item: ParsedNode, { errors, dropped }: Walk): boolean {
  const [start, , end] = item.range;
  let low = 0;
  for (let high = errors.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((errors[middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const first = low;
  while ((errors[low] ?? Number.POSITIVE_INFINITY) <= end) {
    dropped.add(low);
    low += 1;
  }
  return low > first;
}
