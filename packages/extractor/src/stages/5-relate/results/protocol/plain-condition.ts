/** "with the aligned ResNet-34 backbone", "with a Transformer-CTC ASR": the part that a system is run with. */
const equipped =
  /\b(?:with|using) (?:an? |the )?(?:[\p{L}\d.+-]+ ){1,3}(?:backbones?|(?:vision |text |image |speech )?encoders?|tokenizers?|asr|vocoders?)\b/iu;
/** "under the same low-shot setting", "at fixed compute budgets", "with the same 2e21 FLOPs": how much is held equal. */
const heldEqual =
  /\b(?:at|with|under) (?:the |an? )?(?:(?:same|fixed|equal|matched) (?:[\p{L}\d.-]+ ){0,2}\d[\p{L}\d.]* (?:flops|parameters|tokens)|(?:fixed|equal|matched) (?:[\p{L}\d.-]+ ){0,3}(?:flops|budgets?|compute|latency|bitrates?)|same [\p{L}]+-shot settings?)\b/iu;
/** "for models with over 70B parameters" */
const sized =
  /\b(?:for|of|on) (?:[\p{L}-]+ )?models (?:with|of) (?:over |under |more than |less than |up to |at least |about )?\d[\d.]*[BM]\b(?: parameters)?/u;
/** "W4A4KV4", "2:4 sparsity": how a model was made small. */
const compressed = /\bW\d+A\d+(?:KV\d+)?\b|\b\d:\d sparsity\b/;
/** "using only open models": all that a system is made of. */
const restricted =
  /\b(?:using|with) only (?:[\p{L}-]+ ){0,3}(?:data|models?|llms?|images?|texts?|labels?|supervision|networks?|corpora|datasets?|samples?|annotations?|features?)\b/iu;
/** "few-shot accuracy": shots that nobody counted. */
const fewShots =
  /\b(?:few|low)-shot\b(?! (?:methods?|models?|baselines?|approach|learn|prompt|setting|example))/iu;

/** What a system is run with, of what size it is and what it may use, where a fixed turn of phrase says so. */
export function plainCondition(text: string): string | undefined {
  for (const pattern of [equipped, heldEqual, sized, compressed, restricted, fewShots]) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return found.trim();
  }
  return undefined;
}

const longText =
  /\b(?:over|with|at|across) (?:up to )?\d[\d.,]*(?: ?[kKmM]| million| billion)[- ]tokens?\b/iu;
const asked = /\b(?:answering|solving) ([\p{L}]+-[\p{L}-]+ (?:questions|problems|tasks))\b/iu;

/** "X using only open models reaches", "by answering single-fact questions over 50 million tokens with": what is told in front of a value. */
export function toldInFront(text: string): string | undefined {
  const told = [restricted.exec(text)?.[0], asked.exec(text)?.[1], longText.exec(text)?.[0]].flatMap(
    (one) => one?.trim() ?? [],
  );
  return told.length === 0 ? undefined : told.join(" ");
}

const means =
  /^(?: [\p{L}-]+){0,2} ((?:through|via) (?!(?:our|its|their|this|these|the|a|an|both|novel|extensive|comprehensive|rigorous|experiments?|evaluations?)\b)(?:(?!(?:and|while|on|in|for|to|which|that|as|with)\b)[\p{L}\d-]+ ?(?:\([\p{L}\d-]+\) ?)?){1,4})/iu;

/** "a 3.7-point gain through chain-of-thought prompting": by what means a value was brought about; `behind` begins at the value. */
export function meansBehind(behind: string): string | undefined {
  return means.exec(behind)?.[1]?.trim();
}
