const commonWords = new Set(
  (
    "about above across after against also among and any approach based better beyond can case data deep does dont " +
    "each efficient enable enabling enhanced enhancing evaluating evaluation exploring fast few for framework from general " +
    "generalist generation good guided high how improve improved improving into its large language large-scale learn learned " +
    "learning less like llm llms make making matter method methods model modeling modelling models more multi need network " +
    "networks neural new next novel not one only open open-source over paper perspective powerful pre pretrained real real-world report " +
    "robust scalable scale scaling self simple single small state steps study survey system systems task tasks technical than that the their them " +
    "then there they this through time towards toward train training tuning two under understanding unified universal using via view wild " +
    "well what when where which while who why with within without without work world you your zero analysis case high-quality leveraging"
  ).split(" "),
);

/** The telling words of a title, lower case, each once: they tie papers to each other where no shared name does. */
export function titleWords(title: string): string[] {
  const words = title.toLowerCase().split(/[^\p{L}\p{N}-]+/u);
  const kept = words.filter((word) => word.length > 2 && !commonWords.has(word) && !/^[\d-]+$/.test(word));
  return [...new Set(kept.map(singular))];
}

/** `videos` → `video`; words on -ss, -us and -is are left alone. */
function singular(word: string): string {
  return word.length > 4 && word.endsWith("s") && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : word;
}
