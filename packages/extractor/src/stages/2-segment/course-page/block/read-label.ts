import { countWords } from "../../text/text-lines.ts";

/** A label at the beginning of a line: what it opens, and how far in its text begins. */
export interface LineLabel {
  readonly opens: "abstract" | "note";
  readonly offset: number;
}

const mark = "(?:\\*\\*|__|\\*|_)?";
const abstractLabel = new RegExp(
  `^${mark}abstract${mark}\\s?[:.–—-]${mark}(?:\\s+|$)|^${mark}abstract${mark}$`,
  "i",
);
const gluedAbstract = /^abstract\s+(?=\p{Lu})/iu;
const noteWords = [
  "elements?|insights?|notes?|highlights?|remarks?|discussion|summary|motivation|method|results?|contributions?|pros|cons|strengths?|weaknesses?|limitations?|questions?|takeaways?|significance|relevance",
  "key (?:points?|ideas?|insights?|takeaways?|findings?|contributions?|concepts?)|main (?:points?|ideas?|contributions?)|core (?:ideas?|contributions?)",
  "(?:editor|instructor|teacher|presenter|reader|reviewer)['’]?s?['’]? (?:summary|notes?|comments?|remarks?)|in (?:short|brief)|tl;?dr|short summary|brief summary|quick summary",
  "comments? by [\\w ]{1,30}|why (?:this|read|it)[\\w ]{0,30}|[A-Z][\\w'’]{1,20} notes?|notes? (?:by|from) [\\w ]{1,30}",
].join("|");
const noteLabel = new RegExp(`^${mark}(?:${noteWords})${mark}\\s?:${mark}(?:\\s+|$)`, "i");
/** Any label of few words with nothing behind it opens a list of notes. */
const bareLabel = /^(?:\*\*|__|_)?[A-Z][\w'’&/ -]{0,50}(?:\*\*|__|_)?:(?:\*\*|__|_)?$/;
/** An abstract that its page glued to the word has at least as many words. */
const abstractWords = 25;

/** The label of a line, undefined where it has none. */
export function readLabel(content: string): LineLabel | undefined {
  const abstract = abstractLabel.exec(content) ?? gluedLabel(content);
  if (abstract !== null) return { opens: "abstract", offset: abstract[0].length };
  const note = noteLabel.exec(content);
  if (note !== null) return { opens: "note", offset: note[0].length };
  return bareLabel.test(content) ? { opens: "note", offset: content.length } : undefined;
}

function gluedLabel(content: string): RegExpExecArray | null {
  return countWords(content, abstractWords) < abstractWords ? null : gluedAbstract.exec(content);
}
