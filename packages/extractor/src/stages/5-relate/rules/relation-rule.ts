import type { EntityId, RelationType, TextSpan, Tier } from "@methodscape/graph-model";
import type { Place } from "../sentence/sentence-view.ts";
import type { RuleContext } from "./link-rule.ts";

/** A relation as one sentence says it; `surface` is the cue or the related name inside the sentence. */
export interface RelationFinding {
  readonly from: EntityId;
  readonly to: EntityId;
  readonly tier: Tier;
  readonly doubtful: boolean;
  readonly surface: TextSpan;
}

/** One way in which a sentence says that two entities are related; asked for each name, as the later of the two. */
export interface RelationRule {
  readonly id: string;
  readonly type: RelationType;
  /** Words or verb lemmas, one of which must stand in the sentence. */
  readonly cues: readonly string[];
  readonly read: (place: Place, context: RuleContext) => readonly RelationFinding[];
}
