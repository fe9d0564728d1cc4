import { wordSet } from "./word-list.ts";

/**
 * Capitalised words and abbreviations that name no method, benchmark, dataset or model of their own: kinds of
 * model, fields, metrics, hardware, number formats, languages, file formats, organisations, venues, places, people.
 * Lower case; a plural s is taken off before the look-up.
 */
export const genericNames = wordSet(`
  llm lm mllm lmm vlm lvlm slm lrm vllm llvms 3dllm video-llm videollm vidllm plm mlm nlm vla slms vfm ai agi ml dl nlp nlu nlg cv rl drl marl il ssl hci hri llms llms-based
  vlms asr tts ocr ner re qa vqa mt nmt ir cbir t2i t2v i2v i2i v2v tti ttv t2m t2s sr vsr gi ui gui hoi aigc genai gan vae cnn rnn
  dnn ann nn mlp ffn snn gnn gcn kg kgs rm orms sota ood id iid ar nar ad id api apis sdk cli gpt gpts lora-based
  kv kv-cache hf bpe pe pes fm fms dm dms ldm pdm ddpm-based tta tto pde pdes ode odes sde sdes kl mse mae rmse psnr ssim lpips fid is
  clipscore fvd bleu rouge cider bertscore f1 auc auroc roc map miou iou ap ap50 acc acc@1 top-1 top-5 top-k em wer
  cer mos pesq stoi elo ndcg mrr recall@1 r@1 pass@k pass@1 pass@10 hit@1 ppl bpc bpb snr rms gdpr anns mdp cc-by-4.0 cc-by cc-by-sa human-ai flops flop mac macs tflops gflops tops tpot ttft qps
  gpu gpus cpu cpus tpu tpus npu fpga asic cuda a100 h100 h200 h800 v100 a6000 t4 l4 l40 a10 a800 b200 gb gb200 mb kb tb hbm sram dram vram ram ssd
  rtx nvidia amd intel apple rtx4090 rtx3090 4090 3090 2080ti rtx-4090 rtx-3090 iphone android ios macos linux windows ipad hopper ampere blackwell
  e2e end-to-end x86 x86-64 arm armv5 armv7 armv8 arm64 risc cisc risc-v cuda-x jetson snapdragon m1 m2 m3 m4 sram fpgas
  gp simd sla ulp xla llvm mlir onnx tensorrt triton
  fp fp4 fp6 fp8 fp16 fp32 bf16 int int2 int3 int4 int8 int16 int32 float8 float16 float32 float64 w4a4 w4a8 w4a16 w8a8 bf 1-bit 2-bit 3-bit 4-bit 8-bit
  fma cot-based 1d 2d 2.5d 3d 4d 6d 6dof 6-dof dof 3dof 2k 4k 8k 16k 32k 64k 128k 256k 1m 360 720p 1080p 480p 512p 1024p rgb rgb-d rgbd hdr ldr nir sar
  lidar imu bev svg cad pbr brdf sdf sfm slam mri ct eeg fmri ecg ehr ehrs emr icu dna rna smiles
  python java javascript typescript html css c++ rust go julia sql json xml yaml csv pdf markdown latex bash shell php ruby perl matlab pytorch
  tensorflow jax numpy keras jupyter notebook excel word powerpoint linux unix git docker kubernetes github huggingface hugging arxiv url http https www
  google openai meta microsoft deepmind anthropic amazon tesla bytedance tencent alibaba baidu huawei facebook ibm samsung stanford mit berkeley
  cmu nasa esa noaa nih fda cdc nist darpa midi musicxml wav mp3 mp4 gif jpeg png oxford cambridge princeton tsinghua nyu eth bair fair baai xai adobe salesforce stabilityai eleutherai bigscience
  youtube reddit twitter wikipedia tiktok instagram spotify netflix stackoverflow quora discord whatsapp chrome firefox
  english chinese french german spanish portuguese italian russian arabic hindi japanese korean vietnamese thai indonesian turkish persian
  dutch polish swedish danish norwegian finnish greek hebrew bengali urdu tamil telugu swahili latin czech ukrainian hungarian romanian malay
  filipino indic african asian european american western mandarin cantonese catalan basque welsh icelandic yoruba hausa amharic
  european us usa uk eu un china india japan africa europe asia america korea germany france russia canada
  cvpr iccv eccv neurips nips icml iclr acl emnlp naacl eacl aaai ijcai kdd sigir interspeech icassp icra iros corl siggraph wmt semeval miccai
  january february march april may june july august september october november december monday
  gaussian gaussians bayesian bayes markov markovian fourier euler nash bellman lipschitz hilbert euclidean riemannian hamiltonian bernoulli poisson laplacian jacobian hessian
  fisher shapley pareto turing kolmogorov shannon taylor hadamard wasserstein cartesian lagrangian lyapunov gibbs frobenius kronecker peano einstein newton
  boltzmann langevin euler-lagrange mahalanobis jensen-shannon kullback-leibler kl-divergence monte carlo monte-carlo gromov-wasserstein
  transformer transformers attention token tokens agent agents prompt prompts
  internet web www worldwide olympiad phd ms bs gre gmat sat ap lsat gaokao bar usmle imo aimo
  pca svd knn k-nn svm k-means em mcmc mle map elbo sgd rnns lstms mha mqa gqa ssm ssms moe moes sft rlhf rlaif icl
  cfg cot dpo ppo kd peft rag nas pruning hpo bo dp ema swa
  e.g i.e etc vs iid al no tv av vr ar xr mr vfx cg cgi ugc pgc faq crm erp roi okr kpi hr ceo cto covid covid-19
  fig table section figure eq appendix supp codes codebase ii iii iv vi vii viii ix
  ourmethod ourmodel ourdataset ourbench ourbenchmark ourapproach ourframework oursystem methodname modelname datasetname
  i we it the this these our in on for with to from by as at and or but not all each
  project page demo code homepage ok faqs pro-x top-p q&a i/o r&d b&w a/b n/a s2s o2o seq2seq
  uav iot iqa aqa gps gnss fov cctv oct cbct cfd aws gcp saas hvac auv ugv nft npc npcs dl ml
  s1 s2 system-1 system-2 tier-1 l1 l2 l0 l-2 n-gram k-shot q-value q-function v-information x-ray u-shaped t-sne p-value
  mtl atp ntk cl fl vl vu vg ad mde hoi pdf imdb f1-score gpt-based wikihow-based additionally notably moreover besides furthermore however specifically
  finally first second third lastly consequently therefore thus hence instead meanwhile overall surprisingly interestingly recently unlike like
  photoshop hpc while although though despite extensive experiments results code kaggle
  nash-equilibrium zero-shot one-shot few-shot stage-1 stage-2 phase-1 phase-2 pareto-optimal text-to-sql nl2sql text2sql nl-to-sql
  `);

/** Of the words above, those that are ordinary words: in capitals ("DEMO") or with one inside ("DisCoRD") they are somebody's name. */
export const ordinaryWords = wordSet(
  `demo code page project table figure section stage word bash shell discord react excel`,
);

/** Of the words above, those that by themselves name nothing but are parts of longer names: "Meta Agent Search". */
export const partWords =
  wordSet(`agent agents prompt prompts token tokens attention transformer transformers gaussian gaussians bayesian
  bayes markov markovian fourier euler nash bellman lipschitz hilbert hamiltonian laplacian jacobian hessian fisher shapley pareto turing
  kolmogorov shannon taylor hadamard wasserstein lagrangian lyapunov gibbs newton boltzmann langevin monte carlo meta code codebase web
  internet page project pruning table figure result results experiment experiments word notebook stage go rust ruby julia python math instance windows android linux`);

/** Organisations and vendors that people write before a name; the name goes on without them. */
export const vendorPrefixes =
  wordSet(`openai google meta microsoft anthropic alibaba nvidia deepmind apple amazon adobe ibm
  huggingface tencent baidu bytedance huawei salesforce google's openai's meta's stanford`);

/** Words of which a capitalised phrase can be made that names a kind of thing: "Large Vision Language Models". Lower case. */
export const kindWords =
  wordSet(`instruction training evaluation test preference synthetic web mobile human large small foundation vision visual language multimodal multi-modal video image text audio speech neural deep
  reinforcement machine learning artificial intelligence generative generation diffusion latent convolutional recurrent graph network networks
  world natural processing understanding reasoning mathematical pre-trained pretrained general purpose open source decoder-only autoregressive
  masked conditional contextual retrieval augmented text-to-image text-to-video image-to-video vision-language code question answering
  federated transfer self-supervised supervised unsupervised semi-supervised few-shot zero-shot in-context chain human feedback preference
  knowledge graphs agent-based agentic embodied autonomous driving computer science engineering medicine medical mathematics physics
  graphical user interface feed-forward feedforward second-order first-order mixture deep explainable
  chemistry biology law finance social sciences north south east west united states new european union`);
