/** How far the work has come: of `total` islands `done` are laid out. */
export interface LandscapeProgress {
  readonly stage: "topics" | "layout";
  readonly done: number;
  readonly total: number;
}
