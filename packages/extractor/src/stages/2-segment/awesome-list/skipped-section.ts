/** Sections that speak of the list itself. */
const about =
  /^(?:table of )?contents?$|^toc$|^(?:how to )?contribut(?:e|ing|ions?|ors?)\b|^contributor|^licen[cs]e$|^citations?$|^cit(?:e|ing)\b|^(?:how to )?cite\b|^bibtex$|^acknowledge?ments?$|^star(?: |-)?history|^stars?$|^(?:latest |recent )?(?:news|updates?|changelog)\b|^what'?s new|^contact(?: us)?$|^join us|^community$|^disclaimer$|^todo$|^to-do|^sponsors?$|^maintainers?$|^authors$|^feedback$|^目录$|^引用$|^贡献$/i;

/** True for a heading over what is said of the list, not listed in it. */
export function isAboutList(heading: string): boolean {
  return about.test(heading);
}
