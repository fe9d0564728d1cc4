import type { FoundFile } from "./find-files.ts";

/**
 * Gives every file one path, the same whatever the order of the arguments: relative to its root, and where
 * two roots hold the same relative path, with the last folders of both roots in front. A file that two
 * arguments reach comes once, under its longest path; the argument that states a kind wins.
 */
export function nameSourcePaths<File extends FoundFile & { readonly kind?: unknown }>(
  found: readonly File[],
): { path: string; file: File }[] {
  const files = eachFileOnce(found);
  const depths = new Map(files.map(({ root }) => [root, 0]));
  let collided = collidingRoots(files, depths);
  while (collided.size > 0) {
    for (const root of collided) depths.set(root, (depths.get(root) ?? 0) + 1);
    collided = collidingRoots(files, depths);
  }
  return files
    .map((file) => ({ path: pathOf(file, depths), file }))
    .sort((left, right) => (left.path < right.path ? -1 : left.path > right.path ? 1 : 0));
}

function eachFileOnce<File extends FoundFile & { readonly kind?: unknown }>(found: readonly File[]): File[] {
  const chosen = new Map<string, File>();
  for (const file of found) {
    const other = chosen.get(file.realPath);
    if (other === undefined || comesFirst(file, other)) chosen.set(file.realPath, file);
  }
  return [...chosen.values()];
}

function comesFirst(file: FoundFile & { readonly kind?: unknown }, other: typeof file): boolean {
  const stated = Number(file.kind !== undefined) - Number(other.kind !== undefined);
  if (stated !== 0) return stated > 0;
  const longer = file.relativePath.length - other.relativePath.length;
  return longer === 0 ? file.relativePath < other.relativePath : longer > 0;
}

/** Roots that share a path with another root and still have a folder to put in front. */
function collidingRoots(files: readonly FoundFile[], depths: ReadonlyMap<string, number>): Set<string> {
  const rootsByPath = new Map<string, Set<string>>();
  for (const file of files) {
    const path = pathOf(file, depths);
    rootsByPath.set(path, (rootsByPath.get(path) ?? new Set()).add(file.root));
  }
  const colliding = [...rootsByPath.values()]
    .filter((roots) => roots.size > 1)
    .flatMap((roots) => [...roots]);
  return new Set(colliding.filter((root) => (depths.get(root) ?? 0) < foldersOf(root).length));
}

function pathOf(file: FoundFile, depths: ReadonlyMap<string, number>): string {
  const depth = depths.get(file.root) ?? 0;
  const prefix = depth === 0 ? [] : foldersOf(file.root).slice(-depth);
  return [...prefix, file.relativePath].join("/");
}

function foldersOf(root: string): string[] {
  return root.split(/[\\/]/).filter((folder) => folder !== "");
}
