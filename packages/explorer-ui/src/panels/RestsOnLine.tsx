import type { RestsOn } from "@methodscape/graph-model";

/** What an answer rests on, in numbers. */
export function RestsOnLine({ restsOn }: { readonly restsOn: RestsOn }) {
  return (
    <p className="rests-on">
      rests on {restsOn.papers} papers: {restsOn.abstracts} abstracts, {restsOn.fullTexts} full texts
    </p>
  );
}
