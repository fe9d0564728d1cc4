/** A piece of a page as a reader sees it: without marks of links, pictures, emphasis, code, tags and escapes. The bounds keep it linear. */
export function plainWords(markdown: string): string {
  return markdown
    .replace(/!\[[^[\]\n]{0,400}\](?:\([^()\s]{0,2000}\)|\[[^[\]]{0,200}\])/g, " ")
    .replace(
      /\]\(\s{0,20}[^\s()]{0,2000}(?:\([^\s()]{0,200}\)[^\s()]{0,500})?(?:\s{1,20}"[^"\n]{0,300}")?\s{0,20}\)/g,
      "",
    )
    .replace(/<\/?[a-z][^<>\n]{0,1000}>/gi, " ")
    .replace(/&(?:nbsp|ensp|emsp);/g, " ")
    .replace(/[*`[\]]|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, "")
    .replace(/\\([!-/:-@[-`{-~])/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
}
