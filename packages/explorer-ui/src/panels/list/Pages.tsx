interface PagesProps {
  /** Counts from 0. */
  readonly at: number;
  readonly pages: number;
  readonly onPage: (page: number) => void;
}

/** Walks through the pages of a table. */
export function Pages({ at, pages, onPage }: PagesProps) {
  return (
    <nav className="pages" aria-label="Pages">
      <button type="button" disabled={at === 0} onClick={() => onPage(at - 1)}>
        Previous
      </button>
      <span>
        page {at + 1} of {pages}
      </span>
      <button type="button" disabled={at === pages - 1} onClick={() => onPage(at + 1)}>
        Next
      </button>
    </nav>
  );
}
