/**
 * A step from one version of the stored schema to the next. Its statements run one after the other, each in a
 * transaction of its own, and do no harm when they run again: a step that broke off is run again from its start.
 */
export interface Migration {
  /** The version that a database has when the step is done; versions count from 1. */
  readonly version: number;
  /** What the step is for, in a few words. */
  readonly title: string;
  readonly statements: readonly string[];
}
