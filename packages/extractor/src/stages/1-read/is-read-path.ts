const skippedFolders: ReadonlySet<string> = new Set(["node_modules", "__MACOSX"]);

/** What this program writes itself: a snapshot beside the sources of a folder is not read as one of them. */
const snapshotEnding = ".graph.jsonl";

/** False for what lies beside sources and is none: hidden files and folders, installed packages, snapshots. `..` is no hidden folder. */
export function isReadPath(path: string): boolean {
  if (path.endsWith(snapshotEnding)) return false;
  return path
    .split("/")
    .every((name) => !skippedFolders.has(name) && (!name.startsWith(".") || /^\.\.?$/.test(name)));
}
