import { type EntityType, entityTypes } from "@methodscape/graph-model";
import { typeStyles } from "../../core/type-style.ts";

interface TypeSelectProps {
  readonly label: string;
  readonly value: EntityType;
  readonly onChange: (type: EntityType) => void;
}

/** Chooses a kind of entity. */
export function TypeSelect({ label, value, onChange }: TypeSelectProps) {
  return (
    <label>
      {label}
      <select
        value={value}
        onChange={(event) => {
          const type = entityTypes.find((known) => known === event.target.value);
          if (type !== undefined) onChange(type);
        }}
      >
        {entityTypes.map((type) => (
          <option key={type} value={type}>
            {typeStyles[type].plural}
          </option>
        ))}
      </select>
    </label>
  );
}
