import type { ChildProcess } from "node:child_process";

/** Ends the child when this process is told to end; gives a function that stops watching. */
export function endWithThisProcess(child: ChildProcess): () => void {
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  const end = (signal: (typeof signals)[number]) => {
    child.kill("SIGKILL");
    forget();
    process.kill(process.pid, signal);
  };
  const forget = () => {
    for (const signal of signals) process.off(signal, end);
  };
  for (const signal of signals) process.on(signal, end);
  return forget;
}
