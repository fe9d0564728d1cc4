import { type AnswerOf, countOf, describeNoGaps } from "@methodscape/graph-model";
import type { Reply } from "../../sources/http-graph-source.ts";
import { Failed } from "../../ui/Failed.tsx";
import { type Loading, lastValue } from "../../ui/use-reply.ts";
import { Waiting } from "../../ui/Waiting.tsx";
import { RestsOnLine } from "../RestsOnLine.tsx";
import { SaveAs } from "../SaveAs.tsx";
import { GapGroup } from "./GapGroup.tsx";
import { GapKinds } from "./GapKinds.tsx";
import { gapTitles } from "./gap-titles.ts";
import { SetAside } from "./SetAside.tsx";
import { Suggestions } from "./Suggestions.tsx";

interface GapBoardProps {
  readonly reply: Loading<Reply<"gaps"> | undefined>;
}

/** What the syllabus misses of its field, why, on what that rests, and which readings would close it. */
export function GapBoard({ reply }: GapBoardProps) {
  const value = lastValue(reply);
  return (
    <>
      <h2>What the syllabus misses</h2>
      {reply.kind === "failed" && <Failed message={reply.message} retry={reply.retry} />}
      {value === undefined && reply.kind === "loading" && (
        <Waiting label="Comparing the syllabus with its field …" />
      )}
      {value !== undefined && <Report answer={value.answer} />}
      {value !== undefined && <RestsOnLine restsOn={value.restsOn} />}
    </>
  );
}

function Report({ answer }: { readonly answer: AnswerOf<"gaps"> }) {
  const { compared, window, items, total, weak, suggestions, setAside, setAsideItems, covered } = answer;
  if (compared.readings === 0) return <p>{describeNoGaps(compared)}</p>;
  return (
    <>
      <ul className="gap-key" aria-label="On the map">
        <li>
          <span className="swatch swatch-gap" /> {countOf(total, "gap")}, in colour
        </li>
        <li>
          <span className="swatch swatch-covered" /> {covered.length} covered, grey
        </li>
      </ul>
      <GapKinds items={items} />
      <p className="fine gap-basis">
        {compared.readings} readings held against {compared.onTopic} on-topic papers, of {compared.field} in
        the field. {window.note}
      </p>
      {total > 0 && <SaveAs label="Save the gaps as" query={{ kind: "gaps" }} formats={["csv"]} />}
      {suggestions.length > 0 && <Suggestions suggestions={suggestions} />}
      {Object.entries(gapTitles).map(([type, title]) => (
        <GapGroup
          key={type}
          id={`gaps-${type}`}
          title={title}
          gaps={items.filter((gap) => gap.type === type)}
        />
      ))}
      {total === 0 && <p>{describeNoGaps(compared)}</p>}
      {items.length < total && (
        <p className="fine">
          showing {items.length} of {total} gaps
        </p>
      )}
      <GapGroup title="Weak signals" gaps={weak} open={false} />
      {setAside > 0 && <SetAside count={setAside} items={setAsideItems} />}
    </>
  );
}
