const split =
  "(?:test|dev|train|val|valid)-(?:clean|other|hard|easy|seen|unseen|std|mini)|test ?mini|mini-?test|(?:validation|val|dev|development|test|held-out|unseen|in-domain|out-of-domain|in-distribution|out-of-distribution|ood|hard|easy|normal|challenge|verified|public|private)(?:-\\p{L}+)? (?:set|split|subset|categories|classes|portion|track)|(?:base|novel|seen|unseen|rare|common|head|tail) (?:categories|classes)";
/** "1.5% WER on test-clean", "62.1 on the validation set", "20.6 for novel categories" */
const stoodOn = new RegExp(
  `^(?: \\(?[\\p{L}\\d@-]+\\)?){0,5} (?:on|in|for) (?:the |its |their )?(${split})\\b`,
  "iu",
);
/** "49% of our 'normal' tasks", "30% of challenging questions" */
const shareOf =
  /^ of (?:our |the |its )?(?:['‘’"“”`]+([\p{L}-]+)['‘’"“”`]+|(hard|hardest|easy|easiest|plain|ordinary|basic|advanced|normal|medium|simple|complex|difficult|challenging|challenge|multi-hop|single-hop|multi-step|unseen)) (?:tasks|questions|problems|instances|samples|cases|examples)\b/iu;

/** The part of a benchmark that stands right behind a value, without the name of what it is a part of; `behind` is the text from the value on. */
export function partBehindValue(behind: string): string | undefined {
  const share = shareOf.exec(behind);
  const found = stoodOn.exec(behind)?.[1] ?? share?.[1] ?? share?.[2];
  return found?.toLowerCase().replace(/^(?:the|test) set$/, "test set");
}

const taskBefore =
  /\bon the ([\p{L}\d-]+(?: [\p{L}\d-]+){0,2}) (?:task|subtask|track|subset|split)(?: (?:by|with|at|of))?(?: up to)? ?$/iu;

/** "outperforms X on the re-enactment task by 2.6": the part that stands in front of the value; `before` is the text up to it. */
export function partBeforeValue(before: string): string | undefined {
  return taskBefore.exec(before)?.[1];
}
