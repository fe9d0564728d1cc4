import type { ResolvedMention } from "../../../model/resolved-mention.ts";

const services = /^model:(?:gpt-[34]|chatgpt|claude|gemini|o1)/;

/** True for a service that is asked, and is no thing to build on. */
export function isAskedService({ entity }: ResolvedMention): boolean {
  return services.test(entity);
}
