import type { ObjectFields } from "./object-fields.ts";
import { isBlank } from "./read-fields.ts";
import { type FieldName, membersByField, type RecordField } from "./record-field.ts";

/** Which member of a record said what. */
export type TakenMember = readonly [field: RecordField, member: string];

type ReadValue<Value> = (value: unknown) => Value | undefined;

/** Reads the members of one record field by field, and keeps account of which were read. */
export interface MemberReader {
  /** What the best member of the field says that reads as it should. */
  readonly first: <Value>(field: RecordField, read: ReadValue<Value>) => Value | undefined;
  /** What all members of the field say that read as they should, the best first. */
  readonly all: <Value>(field: RecordField, read: ReadValue<Value>) => Value[];
  readonly holds: (field: RecordField) => boolean;
  readonly taken: readonly TakenMember[];
  /** Members that hold something and were not read. */
  readonly unread: () => string[];
}

/** A reader of one record. Members that hold nothing are passed over. */
export function readMembers(
  record: ObjectFields,
  fieldOf?: (name: string) => FieldName | undefined,
): MemberReader {
  const filled = Object.keys(record).filter((member) => !isBlank(record[member]));
  const byField = membersByField(filled, fieldOf);
  const taken: TakenMember[] = [];
  const take = <Value>(field: RecordField, read: ReadValue<Value>, most: number): Value[] => {
    const values: Value[] = [];
    for (const member of byField.get(field) ?? []) {
      const value = values.length < most ? read(record[member]) : undefined;
      if (value === undefined) continue;
      values.push(value);
      taken.push([field, member]);
    }
    return values;
  };
  return {
    first: (field, read) => take(field, read, 1)[0],
    all: (field, read) => take(field, read, Number.POSITIVE_INFINITY),
    holds: (field) => byField.has(field),
    taken,
    unread: () => {
      const read = new Set(taken.map(([, member]) => member));
      return filled.filter((member) => !read.has(member));
    },
  };
}
