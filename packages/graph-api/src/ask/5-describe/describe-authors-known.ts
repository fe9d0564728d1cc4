import { mostAuthors, type RestsOn } from "@methodscape/graph-model";
import type { AuthorLookup } from "../1-vocabulary/author-lookup.ts";

/** A person whom no paper names, or whose family name says too little, with those who are called nearly so, and of how many papers the authors are known. */
export function describeStranger(name: string, authors: AuthorLookup, restsOn: RestsOn): string {
  const same = authors.find(name).length;
  if (same > mostAuthors) return `${name}: ${same} authors are called so; write the whole name`;
  const near = authors.near(name);
  const who =
    near.length === 0 ? "no author is called so" : `no author is called so, but ${near.join(" and ")}`;
  return `${name}: ${who} (${describeKnown(authors, restsOn)})`;
}

/** "19 of 255 papers name their authors". */
export function describeKnown({ papers }: AuthorLookup, restsOn: RestsOn): string {
  return `${papers} of ${restsOn.papers} papers name their authors`;
}
