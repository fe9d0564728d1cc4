import { wordList, wordSet } from "./word-list.ts";

/** Words without a meaning of their own, numerals and adverbs of degree; lower case. */
const functionText = `a an the this that these those its their our your his her my it they we us them he she i one ones each every
  some any no none both either neither all half several various multiple many much more most few fewer less least other others another
  same such own only just even also too very quite rather so as than then thus hence therefore however moreover furthermore
  two three four five six seven eight nine ten first second third fourth fifth last next final initial previous following
  and or nor but yet if unless while when where whereas why how what which who whom whose because since although though
  of in on at by for to from with without within into onto upon over under above below between among across along through
  throughout during before after until via per against about around toward towards versus vs like unlike except despite due
  is are was were be been being am do does did done has have had having can could may might will would shall should must
  not never always often usually generally typically commonly widely recently currently already still again further instead
  here there now today e.g i.e etc et al namely including respectively especially particularly specifically mainly
  well better best worse worst out up down off back away together directly simply easily jointly separately
  builds built etc. based according well-known state-of-the-art stateof-the-art sota`;

/** Adjectives that judge, compare or point at a thing without saying which kind it is. */
const evaluatives = `new novel proposed existing recent current modern traditional conventional classical classic standard typical common popular
  simple simpler basic complex complicated sophisticated effective efficient powerful strong stronger accurate competitive
  promising successful useful important key main major critical crucial fundamental essential necessary significant substantial
  different similar related corresponding respective relevant certain specific particular general generic overall entire whole
  single individual additional extra separate original modified improved enhanced extended resulting above-mentioned aforementioned
  good great high higher highest low lower lowest large larger largest big bigger small smaller smallest deeper wider
  fast faster fastest slow better superior inferior best-performing top-performing state-of-art
  pre-trained pretrained trained fine-tuned finetuned well-trained off-the-shelf vanilla plain regular naive baseline backbone
  representative well-established prior available public publicly official leading advanced cutting-edge
  challenging difficult hard easy actual real true correct wrong possible potential suitable appropriate optimal desired
  underlying target-specific task-specific downstream present presented introduced developed designed used applied
  learn learns adopted employed called named dubbed termed considered studied learned learnt full complete partial default
  extensive comprehensive thorough detailed numerous diverse rich interesting
  external internal latest earlier early late later subsequent alternative
  sota non-trivial light lightweight heavy compact large-scale small-scale end-to-end model-agnostic unified
  simultaneous consecutive so-called mere sole`;

/** Verbs by their base form; the other forms are made by rule. */
const verbs = `use utilize utilise apply adopt employ leverage exploit perform conduct run execute train retrain pretrain pre-train fine-tune finetune
  propose present introduce develop design devise construct create establish provide offer supply give take make let get
  show demonstrate illustrate indicate suggest reveal report observe see find discover note notice obtain achieve reach attain gain
  improve enhance boost increase decrease reduce lower outperform surpass exceed beat compare evaluate assess test validate verify
  measure compute calculate estimate predict infer extract encode generate produce output yield return
  replace remove add insert append combine integrate incorporate include contain comprise consist involve require need want
  follow extend adapt modify change alter adjust tune set choose pick consider assume suppose define denote describe
  explain discuss address tackle solve handle overcome alleviate mitigate avoid prevent help enable allow facilitate
  focus aim try attempt seek tend serve act work behave become remain keep maintain preserve retain hold hinder
  implement optimize optimise minimize minimise maximize maximise regularize update initialize formulate
  cast treat regard view refer call name term dub know represent express denote correspond relate depend rely base
  exist appear occur happen arise come go lead result cause bring put
  explore investigate study analyze analyse examine review survey inspect
  capture recognize identify distinguish discriminate separate classify localize
  benefit suffer lack fail succeed struggle
  simplify accelerate speed reformulate generalize share
  feed pass send receive attach concatenate merge fuse
  start begin continue stop finish end
  say state claim argue believe think hypothesize conjecture
  ensure guarantee confirm prove show
  collect gather deploy penalize connects connecting release publish
  inspire motivate encourage guide drive
  devote dedicate concern regard relate`;

/** Words that no name begins with, however they are written. */
export const functionWords: ReadonlySet<string> = wordSet(functionText);

/** Lower-case words at which the name of a kind ends to its left: "we use [dilated convolutions]". */
export const phraseStops: ReadonlySet<string> = new Set([
  ...functionWords,
  ...wordList(evaluatives),
  ...wordList(verbs).flatMap(formsOf),
]);

function formsOf(verb: string): string[] {
  const stem = verb.endsWith("e") ? verb.slice(0, -1) : verb;
  return [
    verb,
    thirdPerson(verb),
    `${/[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}i` : stem}ed`,
    `${stem}ing`,
  ];
}

function thirdPerson(verb: string): string {
  if (/(?:s|x|ch|sh)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}
