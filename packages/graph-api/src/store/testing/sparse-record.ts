import fc from "fast-check";

type Fields = Readonly<Record<string, fc.Arbitrary<unknown>>>;
type Drawn<Of extends Fields> = {
  [Key in keyof Of]: Of[Key] extends fc.Arbitrary<infer Value> ? Value : never;
};

/**
 * A record with its required fields and at most so many of the others: a question with every condition at once has no
 * answer, and says nothing about any of them.
 */
export function sparseRecord<Required extends Fields, Optional extends Fields>(
  required: Required,
  optional: Optional,
  most = 3,
): fc.Arbitrary<Drawn<Required> & Partial<Drawn<Optional>>> {
  const names = Object.keys(optional);
  return (
    fc
      .subarray(names, { maxLength: Math.min(most, names.length) })
      .chain((chosen) =>
        fc.record({
          ...required,
          ...Object.fromEntries(chosen.map((name) => [name, optional[name] ?? fc.constant(undefined)])),
        }),
      )
      // The fields drawn are those of the two tables, which the entries lose.
      .map((record) => record as unknown as Drawn<Required> & Partial<Drawn<Optional>>)
  );
}
