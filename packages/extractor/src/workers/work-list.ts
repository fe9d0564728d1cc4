import type { Crew } from "./start-crew.ts";

/** Unless told: a worker never stands idle, and no queue grows. */
const tasksAhead = 2;

/** Shares shards out among workers: the first time each goes to the worker that is free first, from then on to the same. */
export function openWorkList(crew: Pick<Crew, "size">, shardCount: number) {
  const shardsOf = Array.from({ length: crew.size }, (): number[] => []);
  let shared = 0;

  /**
   * Calls `ask` once for every shard, with the worker that it is for; answers come in the order of the shards.
   * @param ahead tasks that lie with a worker at a time
   */
  const askAll = async <Answer>(
    ask: (worker: number, shard: number) => Promise<Answer>,
    ahead = tasksAhead,
  ): Promise<Answer[]> => {
    const answers = new Array<Answer>(shardCount);
    const own = shared < shardCount ? undefined : shardsOf.map((shards) => [...shards].reverse());
    const nextFor = (worker: number): number | undefined => {
      if (own !== undefined) return own[worker]?.pop();
      if (shared === shardCount) return undefined;
      shardsOf[worker]?.push(shared);
      shared += 1;
      return shared - 1;
    };
    const lane = async (worker: number): Promise<void> => {
      for (let shard = nextFor(worker); shard !== undefined; shard = nextFor(worker))
        answers[shard] = await ask(worker, shard);
    };
    await Promise.all(Array.from({ length: crew.size * ahead }, (_, at) => lane(at % crew.size)));
    return answers;
  };
  return { askAll };
}
