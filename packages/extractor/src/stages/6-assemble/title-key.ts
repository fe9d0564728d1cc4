import { latexToText } from "../../latex/latex-to-text.ts";

const versionWords =
  "(?:(?:extended|long|full|short|revised|updated|final|journal|conference|workshop|preprint|camera[- ]?ready|arxiv|technical report|demo|poster|oral|spotlight)(?:[ -](?:version|abstract|paper|edition|track))?|v\\d{1,2}|version \\d{1,2})";
const venues =
  "(?:ICLR|ICML|NeurIPS|NIPS|ACL|EMNLP|NAACL|EACL|COLM|TACL|COLING|CoNLL|CVPR|ICCV|ECCV|WACV|AAAI|IJCAI|KDD|WWW|SIGIR|CIKM|WSDM|TMLR|JMLR|AISTATS|UAI|COLT|ICASSP|Interspeech|CHI|CoRL|ICRA|RSS|IROS|OSDI|SOSP)";
const honour = "(?:,? (?:oral|spotlight|poster|findings|workshop|main|demo|best paper))?";
/** `(extended version)`, `[v2]`, `(NeurIPS 2029)`, `(ACL'24 Findings)` behind a title. */
const bracketed = new RegExp(
  `\\s*[([](?:${versionWords}|(?:accepted (?:at|to|by) |to appear (?:at|in) |in )?[A-Z][\\w.&/-]{1,15}(?: [A-Z][\\w.&/-]{1,15}){0,3}[ '’]{1,2}(?:(?:19|20)\\d{2}|\\d{2})${honour})[)\\]]\\s*$`,
  "i",
);
/** `, NeurIPS 2029`, `. ICLR 2029 (Oral)`: without brackets only a venue that everybody knows. */
const bare = new RegExp(`[.,;:]\\s+(?:in )?${venues}[ '’]{0,2}(?:\\d{4}|\\d{2})${honour}\\.?\\s*$`);
const dashed = new RegExp(`\\s*[:–—-]\\s+${versionWords}\\s*$`, "i");
/** A bare version is the paper's where it stands behind a sentence of words; behind a name it is the name's (StyleGAN v2). */
const bareVersion = /\s+v\d{1,2}(?<=(?:\S+\s+){4}\p{Ll}{3,}\s+v\d{1,2})\s*$/u;

/** What may stand behind a title, in the order in which it is taken off, and what a title must end like or hold to end so. */
const suffixes: readonly { readonly suffix: RegExp; readonly sign: RegExp }[] = [
  { suffix: bracketed, sign: /[)\]]$/ },
  { suffix: bare, sign: /\d/ },
  { suffix: dashed, sign: /[:–—-]\s/ },
  { suffix: bareVersion, sign: /\d$/ },
  { suffix: bracketed, sign: /[)\]]$/ },
];

/** A title without what is said of the version or the venue behind it. */
function bareTitle(title: string): string {
  let bared = title.trim();
  for (const { suffix, sign } of suffixes) {
    const end = bared.slice(-200);
    // Nearly every title.
    if (!sign.test(end)) continue;
    const shorter = (bared.slice(0, -200) + end.replace(suffix, "")).trimEnd();
    if (/\p{L}.*\p{L}/su.test(shorter)) bared = shorter;
  }
  return bared;
}

/** A title as words that two spellings share: without LaTeX, case, accents, marks, version and venue. */
export function titleWords(title: string): string[] {
  const bared = bareTitle(latexToText(title));
  // Most titles: what belongs to a class of Unicode is looked up in long tables.
  if (!/[^ -~]/.test(bared)) return bared.toLowerCase().match(/[a-z\d+]+/g) ?? [];
  const plain = bared.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.match(/[\p{L}\p{N}+]+/gu) ?? [];
}

/** What two spellings of one title share. Empty for a title without a letter or a digit. */
export function titleKey(words: readonly string[]): string {
  return words.join("");
}
