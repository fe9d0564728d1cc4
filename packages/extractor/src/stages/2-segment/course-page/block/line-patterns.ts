import { monthNamePattern } from "../../../../model/dates/month-names.ts";

const day = `\\d{1,2} ${monthNamePattern} \\d{4}|${monthNamePattern} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|${monthNamePattern},? \\d{4}`;

/** The first submission counts: "[Submitted on 31 Jan 2024 (v1), last revised 16 Sep 2024 (this version, v4)]". */
export const submittedNote = new RegExp(
  `[[(]?\\s?\\b(?:submitted|published|posted|released)(?: on| in)?:? (${day})\\b[^\\]\\n]{0,200}[\\])]?`,
  "i",
);

/** `Date: `, `arXiv, ` in front of a date or a venue that has a line of its own. */
export const dateLabel =
  /^(?:[*_]{0,2}(?:date|year|venue|published(?: in| at| on)?|posted(?: on)?|conference|journal|accepted (?:at|to|by))[*_]{0,2}\s?:?[*_]{0,2}\s+)+/i;

/** What a page copied from arXiv or a publisher carries along. */
export const metadataLine =
  /^[*_]{0,2}(?:comments?|subjects?|cite as|journal ref(?:erence)?|doi|related doi|report number|msc classes|acm classes|venue|keywords?|published in|accepted (?:at|to|by)|view orcid|citations?|cited by|license|affiliations?)\b[*_]{0,2}(?:\s?:|\s+\d|\s*$|\s(?!that|on|to))/i;

/** `1Google Research, 2University of Somewhere`, `Department of Computing, …`: where authors work. */
export const affiliationLine =
  /^(?:[\d¹²³⁴⁵]{1,2}\s?(?=\p{Lu})[^.!?]{0,300}\b(?:University|Institute|Instituto|College|School|Research|Labs?|Laboratory|Inc|Google|Microsoft|Meta|OpenAI|DeepMind|NVIDIA|Academy|Hospital|Corporation|Group)\b[^.!?]{0,300}|(?:University of|Department of|School of|Institute of|College of|Faculty of)\s\p{Lu}[^.!?]{0,200}|[^.!?():*]{0,80}\b(?:University|Institute of Technology)(?:,\s\p{Lu}[^.!?,]{0,40}){0,3})$/u;

export const asideLine =
  /^(?:!\[|\[!\[|<img\b|<iframe\b|<figure\b|<video\b|<\/?(?:div|center|p|br|hr|details|summary)\b[^>]{0,200}>?\s*$|>|\{%|\[\^[^\]]{1,40}\]:|\||[-*_=]{3,}$|\\$)/i;
/** `Figure 2: …`, `*Table 3. …*`: what stands under a picture. */
export const captionLine =
  /^[*_(]{0,2}(?:figure|fig|table|image|source|credit)\.?\s?\d{0,3}[a-z]?\s?[:.]\s?/i;
