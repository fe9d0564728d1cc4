const particles = new Set(
  "de da dos del della di du la le van von der den ter ten al bin ibn el y e zu st".split(" "),
);
/** Words of titles and institutions: a list with these is a list of topics. */
const topicWords = new Set(
  (
    "a an the of on in for with and to from ai llm llms language languages model models modeling learning reasoning neural network networks deep data " +
    "survey surveys review university institute department college school conference workshop generation generative agents agent training inference " +
    "math mathematics mathematical reinforcement alignment safety evaluation benchmark benchmarks dataset datasets transformer transformers attention " +
    "retrieval code coding vision multimodal machine large small open source science engineering applications overview introduction optimization " +
    "paper papers slides video blog prompting prompt scaling test time compute search step process reward human feedback policy knowledge graph graphs " +
    "is are was be not no do does can will they it its this that these those we you your our i how what why when where which who all any more less than as at but if into " +
    "beyond without within via using towards toward through under between among need needs best-of-n large-scale open-source examples features understanding methods method " +
    "oral poster spotlight accepted january february march april june july august september october november december"
  ).split(" "),
);
/** A team, a lab or a company that signs a work. */
export const teamName =
  /(?:\b(?:team|group|consortium|collaboration|labs?|research|deepmind|openai|anthropic|google|meta|microsoft|nvidia|mistral)|-ai)$/i;

/** `Kai-Wei Chang`, `Y.K. Li`, `Guy Van den Broeck`, `DeepSeek-AI`; not `Large Language Models`. */
export function isName(piece: string): boolean {
  const words = piece.split(" ");
  if (words.length === 0 || words.length > 6) return false;
  if (teamName.test(piece) && words.length <= 4) return /^\p{Lu}/u.test(piece);
  return (
    words.every((word) => particles.has(word.toLowerCase()) || isNameWord(word)) && words.some(isNameWord)
  );
}

function isNameWord(word: string): boolean {
  if (topicWords.has(word.toLowerCase()) || /^\p{Lu}{4,}$/u.test(word)) return false;
  return /^\p{Lu}[\p{L}\p{M}'’‘.-]*$/u.test(word);
}

/** True for a short line that can only be one person's name; asked where nothing but authors is likely. */
export function isPersonName(line: string): boolean {
  const words = line.split(/\s+/);
  return words.length >= 2 && words.length <= 4 && line.length <= 60 && isName(line.replace(/\s+/g, " "));
}
