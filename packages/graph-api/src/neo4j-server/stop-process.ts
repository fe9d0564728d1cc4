import { setTimeout as wait } from "node:timers/promises";
import type { ServerFolder } from "./server-folder.ts";
import { isServerProcess } from "./server-process.ts";

/** How long a stop may take, in milliseconds: the server writes what is in memory to disk. */
const usualStopTime = 60_000;
/** How long the system may take to end a process that was killed. */
const killTime = 10_000;

/** Asks the server of a folder to end and waits until it has; kills it when it does not end within `stopTime`. */
export async function stopProcess(
  pid: number,
  folder: ServerFolder,
  stopTime = usualStopTime,
): Promise<"stopped" | "killed"> {
  signal(pid, "SIGTERM");
  if (await hasEnded(pid, folder, stopTime)) return "stopped";
  signal(pid, "SIGKILL");
  await hasEnded(pid, folder, killTime);
  return "killed";
}

function signal(pid: number, name: "SIGTERM" | "SIGKILL"): void {
  try {
    process.kill(pid, name);
  } catch {
    // It ended by itself meanwhile, which is what was wanted.
  }
}

async function hasEnded(pid: number, folder: ServerFolder, within: number): Promise<boolean> {
  const deadline = performance.now() + within;
  while (await isServerProcess(pid, folder)) {
    if (performance.now() > deadline) return false;
    await wait(100);
  }
  return true;
}
