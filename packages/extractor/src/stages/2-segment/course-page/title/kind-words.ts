import type { PaperKind } from "@methodscape/graph-model";

/** What a course page calls a work in front of its title, in brackets, or as the words of a link. */
const kinds: Readonly<Record<Exclude<PaperKind, "paper">, RegExp>> = {
  blog: /^(?:blogs?|blog ?posts?|posts?|articles?|essays?|news|newsletter|thread|tweet)$/,
  video: /^(?:videos?|talks?|lectures?|recordings?|youtube|podcasts?|keynotes?)$/,
  code: /^(?:codes?|repos?|repository|repositories|github|implementations?|notebooks?)$/,
  book: /^(?:books?|textbooks?|chapters?)$/,
  tool: /^(?:tools?|demos?|platforms?|software|apps?|leaderboards?|framework|library)$/,
};
const paperWords = /^(?:papers?|preprints?|surveys?|reviews?|pdf|arxiv|reports?)$/;

/** The kind that one word names ("blogpost", "Video"); undefined for any other word. */
export function kindOfWord(word: string): PaperKind | undefined {
  const lower = word.toLowerCase();
  if (paperWords.test(lower)) return "paper";
  // The keys of a literal object are exactly its kinds.
  const names = Object.keys(kinds) as (keyof typeof kinds)[];
  return names.find((kind) => kinds[kind].test(lower));
}
