import type { KinLists } from "./kin-lists.ts";
import type { Parameters } from "./parameters.ts";

/** What a condition may refer to: the statement's values, the list of tiers, and the lists of kin. */
export interface ConditionScope {
  readonly parameters: Parameters;
  readonly tiers: string;
  readonly kin: KinLists;
}
