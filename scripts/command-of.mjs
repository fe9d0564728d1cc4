import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);

/**
 * The script behind a package's command, so that nothing needs to be on the PATH.
 * @param {string} name package name
 * @param {string} command name of the command
 * @returns {string}
 */
export function commandOf(name, command) {
  const manifest = require.resolve(`${name}/package.json`);
  const { bin } = require(manifest);
  return join(dirname(manifest), typeof bin === "string" ? bin : bin[command]);
}
