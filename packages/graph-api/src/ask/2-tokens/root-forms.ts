import nlp from "compromise";

/** The part of compromise's JSON that is read here; its own types leave it open. */
interface TaggedSentence {
  readonly terms: readonly { readonly text: string; readonly root?: string }[];
}

/** Forms that compromise reads as another part of speech in short questions ("methods are used" as an adjective). */
const knownForms: Readonly<Record<string, string>> = {
  applied: "apply",
  authored: "author",
  coauthored: "coauthor",
  based: "base",
  benchmarked: "benchmark",
  benchmarking: "benchmark",
  beating: "beat",
  building: "build",
  built: "build",
  compared: "compare",
  comparing: "compare",
  covered: "cover",
  covering: "cover",
  covers: "cover",
  derived: "derive",
  employing: "employ",
  evaluated: "evaluate",
  evaluating: "evaluate",
  extends: "extend",
  "fine-tuned": "fine-tune",
  "fine-tuning": "fine-tune",
  finetuned: "finetune",
  introduced: "introduce",
  introduces: "introduce",
  introducing: "introduce",
  leveraging: "leverage",
  leaves: "leave",
  listed: "list",
  mentioned: "mention",
  mentioning: "mention",
  mentions: "mention",
  outperformed: "outperform",
  outperforming: "outperform",
  outperforms: "outperform",
  "pre-trained": "pre-train",
  "pre-training": "pre-train",
  pretrained: "pretrain",
  prerequisites: "prerequisite",
  proposed: "propose",
  proposes: "propose",
  proposing: "propose",
  published: "publish",
  released: "release",
  releasing: "release",
  reported: "report",
  reporting: "report",
  scored: "score",
  scores: "score",
  scoring: "score",
  studied: "study",
  studies: "study",
  studying: "study",
  surpassing: "surpass",
  surveying: "survey",
  surveys: "survey",
  tested: "test",
  testing: "test",
  trained: "train",
  training: "train",
  used: "use",
  uses: "use",
  using: "use",
  utilising: "use",
  utilizing: "use",
  utilise: "use",
  utilize: "use",
  writes: "write",
  written: "write",
  wrote: "write",
};

/**
 * The root of each word of a question, by the word in lower case: verbs in the infinitive, nouns in the
 * singular. compromise reads the question as a whole; what it leaves without a root stays as it is.
 */
export function rootForms(question: string): ReadonlyMap<string, string> {
  const document = nlp(question);
  document.compute("root");
  const roots = new Map<string, string>();
  // `json()` is typed as any; TaggedSentence is what it documents.
  for (const sentence of document.json() as TaggedSentence[]) {
    for (const { text, root } of sentence.terms) roots.set(text.toLowerCase(), root ?? text.toLowerCase());
  }
  for (const [form, root] of Object.entries(knownForms)) roots.set(form, root);
  return roots;
}
