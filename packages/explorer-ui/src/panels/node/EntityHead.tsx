import type { EntityCard, EntityOrigin } from "@methodscape/graph-model";
import { describePapers } from "../../core/describe-reach.ts";
import { referenceLink } from "../../core/links-out.ts";
import { TypeMark } from "../../ui/TypeMark.tsx";
import { YearBars } from "./YearBars.tsx";

const origins = {
  lexicon: "known from the lexicon",
  grammar: "a model name read by its parts",
  abbreviation: "an abbreviation that a text defines",
  discovered: "a name first met in these texts",
} as const satisfies Record<EntityOrigin, string>;

/** What an entity is: name, aliases, where the name comes from, how often it was read and when. */
export function EntityHead({ entity }: { readonly entity: EntityCard }) {
  const reference = referenceLink(entity.reference);
  return (
    <header className="node-head">
      <p className="kind">
        <TypeMark type={entity.type} /> {entity.type}
        {entity.year !== undefined && ` of ${entity.year}`}
      </p>
      <h2>{entity.name}</h2>
      {entity.aliases.length > 0 && <p className="aliases">also {entity.aliases.join(", ")}</p>}
      <p className="fine meta">
        <span>
          {describePapers(entity.papers)}
          {entity.papers > 0 && " read"}; {origins[entity.origin]}
        </span>
        {reference !== undefined && (
          <a href={reference.address} target="_blank" rel="noreferrer">
            introduced in {reference.name}
          </a>
        )}
      </p>
      {entity.years.length > 0 && <YearBars years={entity.years} />}
    </header>
  );
}
