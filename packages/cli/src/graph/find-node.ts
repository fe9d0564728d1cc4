import type { GraphStore } from "@methodscape/graph-api";
import {
  longestSearch,
  type NodeId,
  nodeIdSchema,
  parseQuery,
  type SearchHit,
} from "@methodscape/graph-model";
import * as z from "zod/mini";
import { CliError } from "../errors/cli-error.ts";
import { terminalText } from "../print/terminal-text.ts";

const mostNear = 5;

/**
 * The node that a person means by an id, a name, an alias or a title. What is no name of anything gives the
 * nearest one, which is said on stderr with what else was near.
 * @throws {CliError} when nothing is near.
 */
export async function findNode(store: GraphStore, name: string): Promise<NodeId> {
  const id = z.safeParse(nodeIdSchema, name);
  if (id.success) return id.data;
  const hits = await searchNear(store, name);
  const [best, ...others] = hits;
  if (best === undefined) throw new CliError(await nothingCalled(store, name));
  if (!isNamed(best, name)) {
    const near = others.length > 0 ? `; also near: ${others.map((hit) => hit.id).join(", ")}` : "";
    process.stderr.write(
      terminalText(`nothing is called ${quoted(name)}; the nearest is ${best.id}${near}\n`),
    );
  }
  return best.id;
}

function isNamed({ name, alias }: SearchHit, text: string): boolean {
  return [name, alias].some((known) => known?.toLowerCase() === text.trim().toLowerCase());
}

async function searchNear(store: GraphStore, name: string): Promise<SearchHit[]> {
  const text = name.trim().slice(0, longestSearch);
  if (text === "") throw new CliError("the name is empty; say what to show, as in: methodscape show GRPO");
  const { items } = await store.ask(parseQuery({ kind: "search", text, limit: mostNear + 1 }));
  return items;
}

/** What is near to the single words may help where nothing is near to the whole. */
async function nothingCalled(store: GraphStore, name: string): Promise<string> {
  const near = new Set<string>();
  for (const word of name.split(/\s+/).slice(0, mostNear)) {
    if (word !== "") for (const hit of (await searchNear(store, word)).slice(0, 2)) near.add(hit.name);
  }
  const names = [...near].slice(0, mostNear);
  const advice = names.length > 0 ? `near are: ${names.join(", ")}` : "try fewer words, or another spelling";
  return `nothing in the graph is called ${quoted(name)}; ${advice}`;
}

function quoted(name: string): string {
  return JSON.stringify(name.length > 80 ? `${name.slice(0, 80)}…` : name);
}
