import type { Entity, EntityId } from "@methodscape/graph-model";
import type { ResolvedMention } from "../../../model/resolved-mention.ts";

/** What a version has behind the name of its family: " 2", "-v1.5", ".1"; a size ("-7B") is none. */
const version = /^(?:[-\s]?v?\d+(?:\.\d+)?|\.\d+)(?:$|[-\s])/;

/**
 * Says of a name whether a paper also names a version of it: "X 2" where the title says "X". What the paper works with is then the
 * version. Takes the mentions of one entry; what no mention asks for is not computed.
 */
export function versionsNamed(
  mentions: readonly ResolvedMention[],
  entityById: ReadonlyMap<EntityId, Entity>,
): (mention: ResolvedMention) => boolean {
  const nameOf = ({ entity }: ResolvedMention) => entityById.get(entity)?.name.toLowerCase() ?? "";
  let names: ReadonlySet<string> | undefined;
  return (mention) => {
    names ??= new Set(mentions.map(nameOf));
    const family = nameOf(mention);
    if (family === "") return false;
    return [...names].some((name) => name.startsWith(family) && version.test(name.slice(family.length)));
  };
}
