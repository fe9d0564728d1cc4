import { type Group, groups } from "@methodscape/graph-model";
import type { ReactNode } from "react";
import { Fold } from "../../ui/Fold.tsx";

const titles = {
  direct: "Found",
  variant: "Through variants and members",
  subset: "On subsets",
  denied: "Said not to",
  "not-seen": "Not seen in what was read",
} as const satisfies Record<Group, string>;

interface GroupedItemsProps<Item> {
  readonly answer: {
    readonly total: number;
    readonly items: readonly Item[];
    readonly groups: Partial<Record<Group, number>>;
  };
  readonly row: (item: Item) => ReactNode;
}

/** Hits by group, each group counted apart. */
export function GroupedItems<Item extends { readonly group: Group }>({
  answer,
  row,
}: GroupedItemsProps<Item>) {
  if (answer.total === 0) return <p>Nothing that was read fits.</p>;
  return (
    <>
      {answer.items.length < answer.total && (
        <p className="fine">
          showing {answer.items.length} of {answer.total}
        </p>
      )}
      {groups.map((group) => {
        const items = answer.items.filter((item) => item.group === group);
        if (items.length === 0) return null;
        return (
          <Fold
            key={group}
            title={titles[group]}
            count={answer.groups[group] ?? items.length}
            open={group !== "not-seen" || items.length === answer.items.length}
          >
            <ul className="rows">{items.map(row)}</ul>
          </Fold>
        );
      })}
    </>
  );
}
