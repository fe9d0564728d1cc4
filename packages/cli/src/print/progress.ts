import { SingleBar } from "cli-progress";

/** Shows on stderr how far long work has come: a bar on a terminal, a line per phase elsewhere. */
export interface Progress {
  /** Says what is being done; `total` is undefined while nobody knows it, `note` is said behind the numbers. */
  update(phase: string, done: number, total: number | undefined, note?: string): void;
  stop(): void;
}

/** A progress display, by default on this process's stderr. */
export function createProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  return stream.isTTY ? createBar(stream) : createLines(stream);
}

/** Between two lines about one phase, in milliseconds: a log is not a terminal. */
const lineInterval = 10_000;

/** Each phase once, also when it comes again after another; one with notes again every ten seconds. */
function createLines(stream: NodeJS.WritableStream): Progress {
  const said = new Map<string, number>();
  return {
    update: (phase, done, total, note = "") => {
      const last = said.get(phase);
      const now = performance.now();
      if (last === undefined) stream.write(`${phase} …\n`);
      else if (note !== "" && now - last >= lineInterval)
        stream.write(`${phase} ${done}${total === undefined ? "" : ` of ${total}`} (${note}) …\n`);
      else return;
      said.set(phase, now);
    },
    stop: () => {},
  };
}

function createBar(stream: NodeJS.WriteStream): Progress {
  const bar = new SingleBar({
    format: "{phase} {bar} {value}/{total} {note}",
    stream,
    clearOnComplete: true,
    // Ctrl-C has to end a long stage at once. A handler would wait for the stage's end, and a terminal whose cursor
    // is hidden or whose lines do not wrap would stay so.
    gracefulExit: false,
    hideCursor: false,
    linewrap: true,
    barsize: 24,
  });
  let current: string | undefined;
  const stop = () => {
    if (current !== undefined) bar.stop();
    current = undefined;
  };
  return {
    update: (phase, done, total, note = "") => {
      const known = total ?? Math.max(done, 1);
      if (phase === current) {
        bar.setTotal(known);
        bar.update(done, { note });
        return;
      }
      // Starting draws at once; an update may be left out, and a long stage would run under the name of the one before.
      stop();
      bar.start(known, done, { phase, note });
      current = phase;
    },
    stop,
  };
}
