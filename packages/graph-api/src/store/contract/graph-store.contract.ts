import { describeAuthors } from "./authors.contract.ts";
import { describeBoards } from "./boards.contract.ts";
import type { MakeStore } from "./in-store.ts";
import { describeLoading } from "./loading.contract.ts";
import { describeQuestions } from "./questions.contract.ts";

/** What every store must do, on the graph that every test knows. */
export function describeGraphStore(name: string, makeStore: MakeStore): void {
  describeQuestions(name, makeStore);
  describeAuthors(name, makeStore);
  describeBoards(name, makeStore);
  describeLoading(name, makeStore);
}
