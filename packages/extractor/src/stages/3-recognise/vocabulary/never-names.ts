import { wordSet } from "./word-list.ts";

/**
 * Written like names and yet none of a method, data set or task: colours and hardware, metrics and counts, file formats,
 * venues and places, programming languages, numerals, and the marks of layers and tables. Lower case, without the plural s.
 */
export const neverNames =
  wordSet(`rgb rgb-d rgbd gpu cpu tpu fps flop mflop gflop mac madd ram vram gb mb kb tb ms hz khz db
  ap map miou iou auc roc eer psnr ssim fid mse rmse mae nme pck pckh avg std sat top-1 top-5 top-k rank-1 rank-5 rank-10
  url uri html xml json csv api sdk rdf sparql sql pdf http https www
  us usa uk eu ieee acm cvpr iccv eccv nips neurips icml iclr acl emnlp naacl aaai ijcai kdd miccai interspeech phd
  arxiv github nvidia google facebook microsoft amazon intel titan gtx rtx tesla v100 p100 k80 1080ti
  python pytorch tensorflow keras caffe cuda cudnn matlab java numpy opencv
  i ii iii iv vi vii viii ix xi xii ok vs i.i.d iid id ai roi gt sota ood ablation
  lr fc fp fn tp tn unk eos sos cls sep pad oov 1d 2d 3d 4d l1 l2`);
