import { wordSet } from "./word-list.ts";

/** Verbs by which a paper brings in what is its own ("we propose X"). */
export const introducingVerbs =
  wordSet(`propose proposes proposed introduce introduces introduced introducing present
  presents presented presenting develop develops developed developing release releases released releasing design designed
  designs build built construct constructed constructs create created creates creating curate curated contribute
  contributes unveil unveils unveiled offer offers describe devise devised establish establishes formulate collect collected
  leverage publish debut propounds showcase introduced compile compiled synthesize assemble assembled pioneer train
  train trained adopt pretrain generate`);

/** Of these, the ones that say so only with "we" or "paper" in front. */
export const weakIntroducingVerbs =
  wordSet(`design designed designs build built construct constructed constructs create
  created creates creating curate curated offer offers describe establish establishes formulate collect collected leverage
  publish compile compiled synthesize assemble assembled train trained adopt pretrain generate generate developed released
  proposed presented introduced leverage`);

/** Verbs that bring in what others made: they show where a phrase starts, never that a name is the paper's own. */
export const usingVerbs = wordSet(`leverage adopt train trained pretrain generate`);

/** Words right before a name that was given to what stands before them ("a dataset called X"). */
export const namingWords =
  wordSet(`called named dubbed termed coined titled namely entitled denoted abbreviated christened
  nicknamed`);

/** Verbs after "we" that give a name ("which we name X", "we call it X"). */
export const callingVerbs = wordSet(`call name term dub coin refer denote title`);

export const determiners =
  wordSet(`a an the our this that these those its their another one each any some both all several
  various multiple many new novel two three four five six seven eight nine ten such other existing recent state-of-the-art
  different popular standard widely-used well-known challenging public open-source`);

/** Words at which a noun phrase ends wherever it is. */
export const phraseEnders =
  wordSet(`that which who whom whose where when while for to with without in on at by from into
  onto via through under over across between among within than as if because since because although though but is are was were
  be been being has have had can could may might will would should do does did not only also then thus so
  named called dubbed termed using achieves outperforms shows improves uses we it they`);

/** Participles: before the noun they describe it ("a fine-tuned model"), behind it they end its phrase. */
export const participles =
  wordSet(`designed based built trained tailored aimed intended capable able aiming comprising containing
  consisting covering featuring spanning leveraging utilizing enabling including integrating combining incorporating
  targeting specialized specialised focused focusing inspired achieving allowing providing requiring used
  introduced proposed developed created curated constructed collected derived generated annotated sourced equipped
  composed made grounded dedicated optimized optimised known suitable outperforming surpassing supporting
  employing exploiting addressing capturing improving encompassing offering serving operating exhibiting
  showing demonstrating following pretrained pre-trained finetuned fine-tuned released available adapted
  rooted drawn extending extended customized working`);

/** Nouns for other people's systems, good enough to type the members of a list: "works such as X". */
export const rivalNouns = wordSet(
  `works baselines competitors counterparts alternatives predecessors rivals state-of-the-art sota baseline`,
);

/** Adverbs and the like that open a sentence before a comma: "Together, our …". */
export const sentenceOpeners =
  wordSet(`however here there then now today together instead moreover besides furthermore further first second third
  next last also still yet hence thus therefore meanwhile overall again later once indeed unlike despite although while when inspired
  motivated building based concretely formally note specifically notably additionally in as to for with by at from`);

/** Words that say in a sentence that what follows is the paper's own, or a part of it. */
export const ownWords =
  wordSet(`we our us propose proposes proposed introduce introduces introduced introducing present presents presenting
  novel innovative design designs designed develop develops developed devise devises incorporates incorporate incorporating
  integrates integrating comprises comprising consists features featuring equipped adds combines combining
  dedicated components modules stages strategies tailored implements termed named called dubbed i.e namely`);

/** Nouns in which tasks and fields end: "Visual Question Answering". Nobody's name, however it is capitalised. */
export const taskNouns =
  wordSet(`proving processing generation recognition answering intelligence understanding translation detection segmentation
  estimation classification summarization summarisation synthesis extraction completion reasoning assessment rate ratio distance
  error score accuracy index language cognition planning navigation manipulation restoration reconstruction prediction forecasting
  captioning linking retrieval editing grounding localization localisation tracking modeling modelling learning vision speech
  conversion separation enhancement identification verification recommendation analysis evaluation simulation driving interaction
  comprehension dialogue conversation inpainting super-resolution rendering design engineering discovery forecasting imaging
  science medicine research education finance robotics law development communication transfer pre-training pretraining fine-tuning
  finetuning tuning training testing inference computing intelligence coding programming`);

/** Words that begin a list of examples after a head noun. */
export const listOpeners = wordSet(
  `as like including include includes e.g namely i.e comprising covering involving from`,
);

export const listJoiners = wordSet(`and or as-well-as plus versus vs`);

/** Words after which "on X" names what is measured on. */
export const evaluationWords =
  wordSet(`evaluate evaluated evaluates evaluating evaluation evaluations experiment experiments
  experimental result results performance accuracy score scores scored scoring achieve achieves achieved achieving attain
  attains attaining outperform outperforms outperforming surpass surpasses surpassing benchmark benchmarked benchmarking
  test tested tests testing gain gains improvement improvements improve improves improving state-of-the-art sota
  validate validated validation reaches reaching rate success fid f1 pass@1 performs reduction perplexity map miou ap
  assess assessed validates demonstrate demonstrates`);

/** Words after which "on X" names what is learnt from. */
export const trainingWords =
  wordSet(`train trained training trains pretrain pretrained pretraining pre-train pre-trained
  pre-training fine-tune fine-tuned fine-tuning finetune finetuned finetuning learned learnt instruction-tuned tuned`);

/** Words that stand before a rival's or a tool's name. */
export const systemCues =
  wordSet(`outperform outperforms outperforming outperformed surpass surpasses surpassing surpassed
  beat beats beating exceed exceeds exceeding rival rivals rivaling match matches matching than versus vs over against
  like compared with using apply applying applied use uses used utilize utilizing utilizes employ employs employing leverage
  leverages leveraging adopt adopting adopts integrate integrating integrates replace replaces replacing extend extends extending
  combine combining by via unlike to including fine-tune fine-tuning finetuning incorporate incorporating prompting prompt`);
