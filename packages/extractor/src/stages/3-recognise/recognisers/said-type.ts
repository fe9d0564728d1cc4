import type { EntityType } from "@methodscape/graph-model";

/** What the noun beside a list says that its names are, and how surely they are names. */
export interface SaidType {
  readonly type: EntityType;
  readonly naming: number;
}
