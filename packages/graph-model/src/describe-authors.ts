const mostNamed = 2;

/** The authors of a paper in a few words: one or two by name, of more the first and "et al."; undefined where none is given. */
export function describeAuthors({
  authors,
  authorCount = authors.length,
}: {
  readonly authors: readonly string[];
  readonly authorCount?: number | undefined;
}): string | undefined {
  const [first] = authors;
  if (first === undefined) return undefined;
  if (Math.max(authors.length, authorCount) > mostNamed) return `${first} et al.`;
  return authors.length < authorCount ? `${first} et al.` : authors.join(" and ");
}
