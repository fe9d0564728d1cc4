import { SingleBar } from "cli-progress";

/** Shows on stderr how far long work has come: a bar on a terminal, a line per phase elsewhere. */
export interface Progress {
  /** Says what is being done; `total` is undefined while nobody knows it. */
  update(phase: string, done: number, total: number | undefined): void;
  stop(): void;
}

/** A progress display, by default on this process's stderr. */
export function createProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  return stream.isTTY ? createBar(stream) : createLines(stream);
}

/** Each phase once, also when it comes again after another. */
function createLines(stream: NodeJS.WritableStream): Progress {
  const said = new Set<string>();
  return {
    update: (phase) => {
      if (!said.has(phase)) stream.write(`${phase} …\n`);
      said.add(phase);
    },
    stop: () => {},
  };
}

function createBar(stream: NodeJS.WriteStream): Progress {
  const bar = new SingleBar({
    format: "{phase} {bar} {value}/{total}",
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
    update: (phase, done, total) => {
      const known = total ?? Math.max(done, 1);
      if (phase === current) {
        bar.setTotal(known);
        bar.update(done);
        return;
      }
      // Starting draws at once; an update may be left out, and a long stage would run under the name of the one before.
      stop();
      bar.start(known, done, { phase });
      current = phase;
    },
    stop,
  };
}
