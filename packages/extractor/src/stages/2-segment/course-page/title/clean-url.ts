/** An address as it stands in running text: marks behind it belong to the text. */
export function trimBareUrl(url: string): string {
  const trimmed = url.replace(/[.,;:!?'’*_\]}|]+$/, "");
  return trimmed.endsWith(")") && !trimmed.includes("(") ? trimBareUrl(trimmed.slice(0, -1)) : trimmed;
}

/** Since 2015 the number of an arXiv id has five digits: what is glued behind it ("…2402.0330012") is a count. */
const arxivPlace =
  /^(https?:\/\/(?:[a-z]+\.)?arxiv\.org\/(?:abs|pdf|html)\/(?:1[5-9]|[2-9]\d)\d\d\.\d{5}(?:v\d{1,2})?(?:\.pdf)?)(.*)$/;
const tracking = /([?&])(?:utm_[a-z]+|fbclid|gclid|ref_src|mc_cid|mc_eid|igshid|si|trk)=[^&#]*/g;

/** An address without tracking parameters and without what was glued to an arXiv id. */
export function cleanUrl(url: string): string {
  return url
    .replace(arxivPlace, (all, place: string, rest: string) => (/^[\p{L}\d([]/u.test(rest) ? place : all))
    .replace(tracking, "$1")
    .replace(/[?&]+(?=#|$)/, "")
    .replace(/\?&+/, "?")
    .replace(/&&+/g, "&");
}
