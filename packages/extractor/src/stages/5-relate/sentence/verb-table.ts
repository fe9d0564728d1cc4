/** What a verb says about its object when the paper is the subject. `other` verbs only shape clauses. */
const verbGroups = [
  "introduce",
  "use",
  "train",
  "evaluate",
  "reach",
  "improve",
  "compare",
  "study",
  "avoid",
  "extend",
  "contain",
  "show",
  "other",
] as const;
export type VerbGroup = (typeof verbGroups)[number];

/** `base` "use", `finite` "uses", `past` "used" (also the participle), `gerund` "using". */
export type VerbForm = "base" | "finite" | "past" | "gerund";

/** A form of a verb, with all that the tagger asks of it: found once a word and not once a place. */
export interface VerbEntry {
  readonly lemma: string;
  readonly form: VerbForm;
  readonly group: VerbGroup;
  /** The form is a noun more often than a verb. */
  readonly nounLike: boolean;
}

const lemmasOf = {
  introduce:
    "introduce present propose develop design release construct curate create devise contribute open-source opensource formulate unveil build establish collect compile announce invent pioneer offer publish assemble craft launch",
  use: "use utilize utilise apply employ leverage adopt exploit harness incorporate integrate rely draw adapt combine implement instantiate prompt base source inspire inherit deploy embed equip augment couple pair run sample query fuse merge quantize quantise prune compress serve reuse repurpose tame choose select",
  train:
    "train pre-train pretrain fine-tune finetune instruction-tune post-train continue initialize initialise distill distil optimize optimise warm-start tune bootstrap retrain align supervise tune synthesize synthesise",
  evaluate: "evaluate test validate benchmark assess experiment measure verify conduct perform report ablate",
  reach: "achieve obtain attain reach score yield set gain deliver record secure exhibit get place establish",
  improve:
    "improve enhance boost increase elevate raise lift advance strengthen accelerate reduce decrease lower cut degrade drop decline outstrip speed",
  compare:
    "outperform surpass exceed beat match compare rival outpace approach outdo excel eclipse overtake outshine contrast lag trail underperform compete",
  study:
    "investigate analyze analyse study explore survey review understand dissect probe revisit characterize characterise examine scrutinize interpret diagnose rethink demystify audit",
  avoid:
    "avoid eliminate remove bypass eschew obviate forgo replace circumvent omit discard abandon sidestep",
  extend:
    "reframe reformulate redesign rework retrofit extend expand generalize generalise modify refine simplify derive originate evolve upgrade stem",
  contain: "consist comprise contain include involve cover feature span encompass constitute compose",
  show: "show demonstrate find observe reveal suggest indicate confirm highlight underscore illustrate prove argue note notice hypothesize conclude discover believe hope",
  other:
    "look resemble complement manage monitor provide enable allow generate produce support require need struggle suffer fail remain become lead result make take give help act focus delve aim address tackle learn predict scale follow operate process narrow close represent denote call name dub term title refer know see encourage guide facilitate ensure face play seem appear tend define describe identify detect extract encode decode transform stabilize stabilise convert map capture answer handle deal overcome mitigate alleviate resolve treat consider view regard assume expect want seek strive attempt try begin start stop end keep hold maintain preserve retain bring put move turn change vary depend differ relate correspond belong exist occur arise emerge motivate drive power fuel hinder limit restrict prevent constrain rank judge grade label annotate mark filter gather mine crawl translate retrieve explain discuss summarize summarise detail outline add append attach insert inject assign allocate share exchange transfer propagate pass feed receive accept return store load save write read compute calculate estimate approximate minimize minimise maximize maximise balance trade penalize unify bridge connect link decouple separate split divide decompose partition group cluster aggregate average sum count decide determine ask say state claim go come work translate render edit control steer simulate mimic imitate emulate reflect showcase display elicit unlock open leave lose win cost spend pay ground center root borrow pose",
} as const satisfies Record<VerbGroup, string>;

/** Past forms that rules of spelling do not give. */
const irregularPasts: Readonly<Record<string, string>> = {
  build: "built",
  draw: "drawn drew",
  run: "run ran",
  choose: "chosen chose",
  beat: "beaten beat",
  set: "set",
  get: "got gotten",
  cut: "cut",
  show: "shown showed",
  find: "found",
  understand: "understood",
  see: "seen saw",
  know: "known knew",
  make: "made",
  take: "taken took",
  give: "given gave",
  lead: "led",
  become: "became",
  bring: "brought",
  hold: "held",
  keep: "kept",
  put: "put",
  read: "read",
  write: "written wrote",
  feed: "fed",
  split: "split",
  overcome: "overcome overcame",
  overtake: "overtaken overtook",
  outdo: "outdone outdid",
  seek: "sought",
  begin: "begun began",
  arise: "arisen arose",
  drive: "driven drove",
  lose: "lost",
  win: "won",
  leave: "left",
  say: "said",
  go: "gone went",
  come: "came",
  deal: "dealt",
  rethink: "rethought",
  learn: "learned learnt",
  spend: "spent",
  pay: "paid",
  strive: "strove",
  mean: "meant",
  forgo: "forgone forwent",
  outshine: "outshone",
};

/** Lemmas whose last consonant is doubled before -ed and -ing. */
const doubling = new Set(
  "set get cut run drop map lag plan begin put split trim dub distil equip rip prefer refer transfer control stem permit submit model label level win stop".split(
    " ",
  ),
);

/** Base or -s forms that are nouns more often than verbs: the tagger looks around before it calls them verbs. */
const nounLikeForms: ReadonlySet<string> = new Set(
  "use uses open-source opensource source sources test tests benchmark benchmarks score scores result results study studies design designs approach approaches release releases present set sets record records gain gains match matches rival rivals survey surveys review reviews work works need needs focus aim aims address lead leads model models process processes scale scales prompt prompts experiment experiments report reports sample samples query queries run runs offer support supports exploit base bases measure measures probe audit benchmark pair pairs couple feature features cover covers answer answers plan play plays rank ranks label labels mark marks filter share shares transfer search reward state states claim claims change changes control controls map maps model name names drop drops cut cuts lift raise increase increases decrease decreases decline boost boosts speed advance advances place places contrast power drive drives limit limits link links group groups cluster clusters average count counts trade balance display link help act acts start stop end call calls cost costs judge judges grade grades move turn step deal view views try view split filter craft project place lag trail contract conduct rank see read write open grade cost win pose poses".split(
    " ",
  ),
);

/** -ing forms that are nouns unless an object follows. */
const nounLikeGerunds: ReadonlySet<string> = new Set(
  "training pre-training pretraining fine-tuning finetuning post-training testing learning reasoning prompting tuning scaling sampling modeling modelling processing understanding finding planning decoding coding setting programming merging pruning meaning alignment aligning answering serving building ranking rendering editing setting benchmarking embedding matching searching routing clustering grouping mining filtering labeling labelling writing reading rewarding distilling steering grounding mapping solving linking".split(
    " ",
  ),
);

const groupByLemma = new Map<string, VerbGroup>();
const entryByForm = new Map<string, VerbEntry>();
for (const group of verbGroups) {
  for (const lemma of lemmasOf[group].split(" ")) {
    if (groupByLemma.has(lemma)) continue;
    groupByLemma.set(lemma, group);
    addForms(lemma, group);
  }
}

/** The verb that a lower-case word may be, or undefined. */
export function verbEntryOf(word: string): VerbEntry | undefined {
  return entryByForm.get(word);
}

/** Groups to look the group of a verb up in; where there is no verb it is in none. */
export function verbGroupsOf(...groups: readonly VerbGroup[]): ReadonlySet<VerbGroup | undefined> {
  return new Set(groups);
}

/** Under these something is worked with, and not looked at. */
export const workingGroups = verbGroupsOf(
  "use",
  "train",
  "introduce",
  "extend",
  "contain",
  "improve",
  "avoid",
);

/** The group of a lemma; `other` for lemmas outside the table. */
export function verbGroupOf(lemma: string | undefined): VerbGroup {
  return lemma === undefined ? "other" : (groupByLemma.get(lemma) ?? "other");
}

function addForms(lemma: string, group: VerbGroup): void {
  const stem = doubling.has(lemma) ? lemma + lemma.slice(-1) : lemma;
  const silent = /[^aeiouy]e$/.test(lemma) || /[iu]e$/.test(lemma) ? lemma.slice(0, -1) : stem;
  const yToI = /[^aeiou]y$/.test(lemma);
  const addForm = (word: string, form: VerbForm): void => {
    const nounLike = (form === "gerund" ? nounLikeGerunds : nounLikeForms).has(word);
    if (!entryByForm.has(word)) entryByForm.set(word, { lemma, form, group, nounLike });
  };
  addForm(lemma, "base");
  addForm(
    yToI ? `${lemma.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`,
    "finite",
  );
  addForm(`${silent}ing`, "gerund");
  const pasts = irregularPasts[lemma]?.split(" ") ?? [
    yToI ? `${lemma.slice(0, -1)}ied` : lemma.endsWith("e") ? `${lemma}d` : `${stem}ed`,
  ];
  for (const past of pasts) addForm(past, "past");
}
