import type { NameEvidence } from "../finding.ts";
import { type ChunkedSentence, goesOn } from "../reading/chunked-sentence.ts";
import type { NameChunk } from "../reading/name-chunk.ts";
import { typeHeads } from "../vocabulary/type-heads.ts";
import { isTask } from "./is-task.ts";

const doers = /(?:er|or|ing|tion|sion|ment|net|bank|head|guidance|memory|module|tree|graph|field|map)s?$/;

/** What a phrase in capitals is by the noun behind it, or by its own last one, where that is of something that does something. */
export function typeOfPhrase(chunked: ChunkedSentence, chunk: NameChunk): NameEvidence["type"] {
  const last = chunked.words[chunk.last];
  const behind = goesOn(chunked, chunk) ? chunked.words[chunk.last + 1]?.kind.head : undefined;
  if (behind !== undefined) return behind.type === "concept" || behind.plural ? undefined : behind.type;
  if (last === undefined || isTask(last) || goesOnAsPhrase(chunked, chunk)) return undefined;
  // A part that is trained is a part all the same.
  if (/^(?:en|de)coder$|^(?:generator|classifier|captioner|backbone)$/.test(last.kind.lower)) return "method";
  const own = typeHeads.get(last.kind.lower);
  if (own !== undefined) return own.type === "concept" || own.plural ? undefined : own.type;
  return doers.test(last.kind.lower) ? "method" : undefined;
}

/** Plural nouns of what a network is made of, which look like verbs: "Folded Vision tokens". */
const manyOf =
  /^(?:tokens|layers|maps|features|vectors|heads|weights|queries|prompts|blocks|modules|units|embeddings|representations|parameters|signals|samples|images|videos|frames|points|coordinates|scores|errors|tasks|results|capabilities|abilities)$/;

/** "Visual Question Answering accuracy": the phrase is not over. */
function goesOnAsPhrase(chunked: ChunkedSentence, chunk: NameChunk): boolean {
  if (!goesOn(chunked, chunk)) return false;
  const next = chunked.words[chunk.last + 1]?.kind;
  return (
    next !== undefined &&
    !next.ender &&
    !next.joinsList &&
    !next.participle &&
    (!/(?:s|ed|ly)$/.test(next.lower) || manyOf.test(next.lower))
  );
}
