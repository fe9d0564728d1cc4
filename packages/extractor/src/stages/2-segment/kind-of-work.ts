import type { PaperKind } from "@methodscape/graph-model";

/** Where a work stands says what it is; the first row that fits counts. */
const kindsByPlace: readonly (readonly [place: RegExp, kind: PaperKind])[] = [
  [/^(?:[\w-]+\.)*(?:youtube\.com|youtu\.be|vimeo\.com|bilibili\.com)\//, "video"],
  [
    /^(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org|gist\.github\.com|colab\.research\.google\.com)\//,
    "code",
  ],
  [/^(?:[\w-]+\.)*(?:huggingface\.co|hf\.co)\/(?:papers)\//, "paper"],
  [/^(?:[\w-]+\.)*(?:huggingface\.co|hf\.co)\/blog\b/, "blog"],
  [/^(?:[\w-]+\.)*(?:huggingface\.co|hf\.co)\//, "tool"],
  [
    /^(?:[\w-]+\.)*(?:arxiv\.org|alphaxiv\.org|openreview\.net|aclanthology\.org|doi\.org|dl\.acm\.org|ieeexplore\.ieee\.org)\//,
    "paper",
  ],
  [
    /^(?:[\w-]+\.)*(?:proceedings\.mlr\.press|papers\.nips\.cc|proceedings\.neurips\.cc|jmlr\.org|semanticscholar\.org)\//,
    "paper",
  ],
  [
    /^(?:[\w-]+\.)*(?:nature\.com|science\.org|pnas\.org|sciencedirect\.com|link\.springer\.com|biorxiv\.org|medrxiv\.org)\//,
    "paper",
  ],
  [
    /^(?:[\w-]+\.)*(?:openaccess\.thecvf\.com|ncbi\.nlm\.nih\.gov|academic\.oup\.com|usenix\.org|ssrn\.com)\//,
    "paper",
  ],
  [/^(?:[\w-]+\.)*(?:amazon\.[a-z.]{2,6}|oreilly\.com|mitpress\.mit\.edu|manning\.com)\//, "book"],
  [/\/(?:slides?|talks?|lectures?|blogs?|posts?)\//, "blog"],
  [/\.pdf$/, "paper"],
];

/** What is known of a work when its kind is asked for. */
export interface KindEvidence {
  readonly arxivId: string | undefined;
  readonly doi: string | undefined;
  readonly url: string | undefined;
  readonly authors: readonly string[];
  /** True when the source gives an abstract or says when it was submitted. */
  readonly isDescribed: boolean;
}

/** The kind of a work. An id or no address at all means a paper; an address somewhere on the web alone means a blog. */
export function kindOfWork({ arxivId, doi, url, authors, isDescribed }: KindEvidence): PaperKind {
  if (arxivId !== undefined || doi !== undefined || url === undefined) return "paper";
  const place = url
    .replace(/^https?:\/\//i, "")
    .replace(/[?#].*$/, "")
    .toLowerCase();
  const known = kindsByPlace.find(([pattern]) =>
    pattern.test(place.includes("/") ? place : `${place}/`),
  )?.[1];
  if (isDescribed && (authors.length > 0 || known === undefined))
    return known === "video" ? "video" : "paper";
  return known ?? "blog";
}
