import { countOf, type RestsOn } from "@methodscape/graph-model";

/** What an answer rests on, in numbers. */
export function RestsOnLine({ restsOn }: { readonly restsOn: RestsOn }) {
  return (
    <p className="rests-on">
      rests on {countOf(restsOn.papers, "paper")}: {countOf(restsOn.abstracts, "abstract")},{" "}
      {countOf(restsOn.fullTexts, "full text")}
    </p>
  );
}
