/** An abstract without the word "Abstract" that publishers put in front of it. */
export function withoutLabel(abstract: string): string {
  return abstract.replace(/^(?:Abstract|ABSTRACT)\s?[:.—–-]?\s+(?=["“(]?\p{Lu})/u, "");
}
