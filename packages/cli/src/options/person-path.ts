import { resolve } from "node:path";

/**
 * A path as the person meant it: relative to the folder they typed the command in. A package manager starts
 * scripts in the workspace's folder and leaves the person's own in INIT_CWD.
 */
export function personPath(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}
