/** Some properties of a node or relationship as a list in a row: their names would be sent and read with every row. */
export interface PropertyList {
  /** The expression for the properties of a variable. */
  of(variable: string): string;
  /** The properties that are there, by name. */
  read(value: unknown): Readonly<Record<string, unknown>>;
}

export function propertyList(names: readonly string[]): PropertyList {
  return {
    of: (variable) => `[${names.map((name) => `${variable}.${name}`).join(", ")}]`,
    read: (value) => {
      const properties: Record<string, unknown> = {};
      const values: readonly unknown[] = Array.isArray(value) ? value : [];
      for (const [place, name] of names.entries()) {
        const property = values[place];
        if (property !== undefined && property !== null) properties[name] = property;
      }
      return properties;
    },
  };
}
