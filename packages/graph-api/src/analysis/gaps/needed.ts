/** A gap needs so many on-topic papers, by so many groups of authors, besides those that introduce it. */
export const needed = { papers: 3, authorGroups: 2 } as const;
