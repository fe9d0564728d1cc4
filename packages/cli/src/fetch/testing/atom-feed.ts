/** An answer of arXiv's API in its shape, with abstracts in our own words. */
export function atomFeed(
  works: readonly { readonly id: string; readonly title: string; readonly abstract?: string }[],
  total = works.length,
): string {
  const entries = works.map(
    ({ id, title, abstract = `An abstract of ${title}.` }) => `  <entry>
    <id>http://arxiv.org/abs/${id}v1</id>
    <updated>2025-11-03T09:00:00Z</updated>
    <published>2025-11-03T09:00:00Z</published>
    <title>${title}</title>
    <summary>  ${abstract}
</summary>
    <author>
      <name>Ada Example</name>
    </author>
    <arxiv:primary_category xmlns:arxiv="http://arxiv.org/schemas/atom" term="cs.CL" scheme="http://arxiv.org/schemas/atom"/>
    <link href="http://arxiv.org/abs/${id}v1" rel="alternate" type="text/html"/>
  </entry>
`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <link href="http://arxiv.org/api/query" rel="self" type="application/atom+xml"/>
  <title type="html">ArXiv Query</title>
  <id>http://arxiv.org/api/example</id>
  <updated>2025-11-03T00:00:00-04:00</updated>
  <opensearch:totalResults xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/">${total}</opensearch:totalResults>
  <opensearch:startIndex xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/">0</opensearch:startIndex>
${entries.join("")}</feed>
`;
}
