import type { PaperKind } from "@methodscape/graph-model";

/** Where a work stands says what it is; the first row that fits counts. */
const kindsByPlace: readonly (readonly [place: RegExp, kind: PaperKind])[] = [
  [
    /^(?:[\w-]+\.)*(?:youtube\.com|youtu\.be|vimeo\.com|bilibili\.com|slideslive\.com|loom\.com|ted\.com\/talks)\//,
    "video",
  ],
  [
    /^(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org|gist\.github\.com|colab\.research\.google\.com)\//,
    "code",
  ],
  [/^(?:[\w-]+\.)*(?:huggingface\.co|hf\.co)\/(?:papers)\//, "paper"],
  [/^(?:[\w-]+\.)*(?:huggingface\.co|hf\.co)\/(?:blog\b|.{1,80}blog)/, "blog"],
  [/^(?:[\w-]+\.)*(?:huggingface\.co|hf\.co)\//, "tool"],
  [
    /^(?:[\w-]+\.)*(?:pypi\.org|docs\.[\w-]+\.\w+|readthedocs\.io|ollama\.com|chromewebstore\.google\.com)\//,
    "tool",
  ],
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
  [
    /^(?:[\w-]+\.)*(?:distill\.pub|ojs\.aaai\.org|ijcai\.org|mdpi\.com|frontiersin\.org|cell\.com|thelancet\.com|nejm\.org)\//,
    "paper",
  ],
  [
    /^(?:[\w-]+\.)*(?:plos\.org|onlinelibrary\.wiley\.com|tandfonline\.com|osf\.io|aaai\.org|isca-archive\.org)\//,
    "paper",
  ],
  [
    /^(?:[\w-]+\.)*(?:amazon\.[a-z.]{2,6}|oreilly\.com|mitpress\.mit\.edu|manning\.com|d2l\.ai|deeplearningbook\.org|leanpub\.com|bookdown\.org)\//,
    "book",
  ],
  [/[./-](?:text)?books?(?:\/|$)/, "book"],
  [/\/(?:slides?|talks?|lectures?|blogs?|posts?)\//, "blog"],
  [/\/(?:publications?|papers?)\/|[-_/]paper$/, "paper"],
  [/\.pdf$/, "paper"],
  // The site of one paper, by a custom of its authors.
  [/^[\w-]+\.github\.io\/$/, "paper"],
  [/^(?:docs|app|demo|chat|platform)\./, "tool"],
  [/\/(?:docs|documentation|leaderboards?|tools?|products?|demo)\b/, "tool"],
];

/** What is known of a work when its kind is asked for. */
export interface KindEvidence {
  readonly arxivId: string | undefined;
  readonly doi: string | undefined;
  readonly url: string | undefined;
  readonly authors: readonly string[];
  /** True when the source gives an abstract or says when it was submitted. */
  readonly isDescribed: boolean;
  /** What the page calls it, if it does: "a simple blogpost: …". */
  readonly named?: PaperKind | undefined;
}

/** Kinds that an address says beyond doubt: what a page calls such a work is beside the point. */
const sureKinds: ReadonlySet<PaperKind | undefined> = new Set<PaperKind>(["paper", "video", "code"]);

/** The kind of a work. An id or no address at all means a paper; an address somewhere on the web alone means a blog. */
export function kindOfWork({ arxivId, doi, url, authors, isDescribed, named }: KindEvidence): PaperKind {
  if (arxivId !== undefined || doi !== undefined) return "paper";
  if (url === undefined) return named ?? "paper";
  const place = url
    .replace(/^https?:\/\//i, "")
    .replace(/[?#].*$/, "")
    .toLowerCase();
  const known = kindsByPlace.find(([pattern]) =>
    pattern.test(place.includes("/") ? place : `${place}/`),
  )?.[1];
  if (named !== undefined && !sureKinds.has(known)) return named;
  if (authors.length >= 2 && (known === undefined || known === "tool" || known === "code")) return "paper";
  if (isDescribed && (authors.length > 0 || known === undefined))
    return known === "video" ? "video" : "paper";
  return known ?? "blog";
}
