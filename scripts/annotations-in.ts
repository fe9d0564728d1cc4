import { existsSync, readFileSync } from "node:fs";
import { type Gold, goldFileNames, parseGold } from "../packages/extractor/src/index.ts";

/** The annotations of a folder of `eval`. */
export function annotationsIn(folder: string): Gold {
  const texts = goldFileNames.flatMap((file) => {
    const path = new URL(`../eval/${folder}/${file}`, import.meta.url);
    return existsSync(path) ? [[file, readFileSync(path, "utf8")] as const] : [];
  });
  return parseGold(new Map(texts));
}
