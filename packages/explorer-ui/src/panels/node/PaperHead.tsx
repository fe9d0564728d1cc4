import type { PaperCard } from "@methodscape/graph-model";
import { linksOut } from "../../core/links-out.ts";
import { TypeMark } from "../../ui/TypeMark.tsx";

/** What a paper is: title, authors, date, ways out, where it is listed, what of it was read. */
export function PaperHead({ paper }: { readonly paper: PaperCard }) {
  return (
    <header className="node-head">
      <p className="kind">
        <TypeMark type="paper" /> {paper.kind}
      </p>
      <h2>{paper.title}</h2>
      <p className="fine">{describeAuthors(paper)}</p>
      <p className="fine meta">
        <span>
          {paper.date ?? "no date given"}
          {paper.dateInferred === true && " (year inferred)"}
        </span>
        {linksOut(paper).map(({ name, address }) => (
          <a key={address} href={address} target="_blank" rel="noreferrer">
            {name}
          </a>
        ))}
      </p>
      <ul className="listed">
        {paper.readings.map((reading) => (
          <li key={`${reading.source} ${reading.position}`} className={`listed-${reading.kind}`}>
            {reading.kind === "syllabus" ? `${reading.section} reading in ` : "listed in "}
            {reading.sourceTitle}
          </li>
        ))}
      </ul>
      {paper.read.some(({ part }) => part !== "title") && (
        <details className="more">
          <summary>what was read of it</summary>
          {paper.read.map(({ part, source, start, text }) =>
            part === "title" ? null : (
              <blockquote className="quote" key={`${source} ${start}`}>
                <span className={`voice voice-${part}`}>{part}</span> {text}
              </blockquote>
            ),
          )}
        </details>
      )}
    </header>
  );
}

function describeAuthors({ authors, authorCount }: PaperCard): string {
  if (authors.length === 0) return authorCount === undefined ? "authors not given" : `${authorCount} authors`;
  const unnamed = (authorCount ?? authors.length) - authors.length;
  return `${authors.join(", ")}${unnamed > 0 ? ` and ${unnamed} more` : ""}`;
}
