/** Orders records by id as a snapshot does: by UTF-16 unit. Negative, zero or positive, for `sort`. */
export function compareIds(left: { readonly id: string }, right: { readonly id: string }): number {
  return left.id < right.id ? -1 : left.id > right.id ? 1 : 0;
}
