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

/** The "Sample" of "Bo Sample" and of "Sample, Bo"; a team's whole name. */
export function familyName(author: string): string {
  const [family = "", given] = author.split(",").map((piece) => piece.trim());
  const isTeam = /\b(?:team|group|lab|collaboration|consortium)$/i.test(family);
  return given === undefined && !isTeam ? (family.split(/\s+/).at(-1) ?? "") : family;
}
