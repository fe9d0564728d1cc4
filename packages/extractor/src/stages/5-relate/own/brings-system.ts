import type { PaperView } from "../rules/link-rule.ts";

/** True when a paper brings a method or a model, or something that may be one. */
export function bringsSystem({ ownEntities, maybeOwn }: PaperView): boolean {
  return [...ownEntities, ...maybeOwn].some(({ candidate }) => /^(?:method|model)$/.test(candidate.type));
}
