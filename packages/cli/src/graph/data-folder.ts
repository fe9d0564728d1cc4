import { personPath } from "../options/person-path.ts";
import type { Settings } from "../options/settings.ts";

/** The absolute path of the data folder: the one that `--data` names, else the settings', else `.methodscape`. */
export function dataFolder(named: string | undefined, settings: Pick<Settings, "data">): string {
  return personPath(named ?? settings.data ?? ".methodscape");
}
