import type { Suggestion } from "@methodscape/graph-model";
import { CopyButton } from "../../ui/CopyButton.tsx";
import { Fold } from "../../ui/Fold.tsx";
import { NodeLink } from "../NodeLink.tsx";
import { SaveAs } from "../SaveAs.tsx";

/** Few readings that would close much, ready to paste into the course page. */
export function Suggestions({ suggestions }: { readonly suggestions: readonly Suggestion[] }) {
  return (
    <Fold title="Suggested readings" count={suggestions.length}>
      <CopyButton
        label="Copy all as Markdown"
        text={suggestions.map((suggestion) => suggestion.markdown).join("\n\n")}
      />
      <SaveAs label="Save as" query={{ kind: "gaps" }} formats={["bibtex"]} />
      <ol className="rows">
        {suggestions.map((suggestion) => (
          <SuggestionItem key={suggestion.paper.id} suggestion={suggestion} />
        ))}
      </ol>
    </Fold>
  );
}

function SuggestionItem({ suggestion }: { readonly suggestion: Suggestion }) {
  const { paper, session, share, adds, markdown } = suggestion;
  return (
    <li>
      <NodeLink id={paper.id} type="paper" name={paper.title} />
      <p className="reason">
        adds {adds.map((entity) => entity.name).join(", ")}
        <span className="fine"> ({Math.round(share * 100)} % of the gaps’ weight)</span>
      </p>
      {session !== undefined && (
        <p className="fine">
          fits {session.title}
          {session.shares.length > 0 &&
            `, whose readings speak of ${session.shares.map((entity) => entity.name).join(", ")}, too`}
        </p>
      )}
      <CopyButton label="Copy Markdown" about={paper.title} text={markdown} />
    </li>
  );
}
