/** Words that ask for one end of a board's values, which is its head only where that end is the better one. */
export const ends = { highest: ["highest"], lowest: ["lowest", "smallest"] } as const;
/** Words that ask for the head of a board: answers are ranked on boards in any case. */
export const superlatives: readonly string[] = [
  "best",
  ...ends.highest,
  ...ends.lowest,
  "top",
  "good",
  "state of the art",
  "sota",
  "record",
];
/** Words for a measured value. */
export const resultNouns = [
  "perform",
  "fare",
  "score",
  "result",
  "accuracy",
  "performance",
  "number",
  "value",
  "leaderboard",
  "ranking",
  "success rate",
  "pass rate",
];
/** What people reach, as one asks for it; a longer one stands in front of those that it begins with. */
export const peopleWords = ["human expert", "human being", "human annotator", "human", "people", "person"];
/** Words that stand beside people and say no more. */
export const peopleNouns = ["performance", "accuracy", "score", "level", "baseline", "result", "ceiling"];
/** Words for a difference of values. */
export const gainNouns = ["gain", "improvement"];
/** Words for a difference as a share of the value before. */
export const relativeGains = gainNouns.map((noun) => `relative ${noun}`);
/** Words that carry nothing in a question for results. */
export const resultFillers = (
  "on,of,for,by,in,with,the,a,an,and,from,at,to,benchmark,model,method,be,is,are,do,does,have,has,get,perform,report,achieve,reach,obtain," +
  "use,over,under,protocol,test,set,decoding,?,'s,that,which,any,all"
).split(",");
