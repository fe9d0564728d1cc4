import type { SourceId } from "@methodscape/graph-model";

/** Characters of source texts that are held at once, beside what one asking needs. */
const heldText = 16_000_000;

/**
 * Gives the texts of sources and holds those that were asked for last: papers in the order of their ids mostly come
 * from the same few sources. What is held does not grow with the snapshot.
 * @param read Reads one text anew.
 */
export function createTextCache(
  read: (source: SourceId) => Promise<string>,
  limit: number = heldText,
): (sources: ReadonlySet<SourceId>) => Promise<ReadonlyMap<SourceId, string>> {
  // A Map keeps its keys in the order in which they were set: the first is the one that was not asked for longest.
  const held = new Map<SourceId, string>();
  let length = 0;
  const forget = (source: SourceId, text: string) => {
    held.delete(source);
    length -= text.length;
  };
  return async (sources) => {
    const texts = new Map<SourceId, string>();
    for (const source of sources) {
      const known = held.get(source);
      if (known !== undefined) forget(source, known);
      const text = known ?? (await read(source));
      texts.set(source, text);
      held.set(source, text);
      length += text.length;
    }
    for (const [source, text] of held) {
      if (length <= limit || texts.has(source)) break;
      forget(source, text);
    }
    return texts;
  };
}
