import { type CypherReply, countOf } from "@methodscape/graph-model";
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from "react";
import { offsetOf } from "../../core/cypher-cells.ts";
import { GraphSourceError, runCypher } from "../../sources/http-graph-source.ts";
import { useExplorer } from "../../ui/explorer-context.ts";
import { CypherTable } from "./CypherTable.tsx";
import { cypherExamples } from "./cypher-examples.ts";

type Outcome =
  | { readonly kind: "none" | "running" }
  | { readonly kind: "rows"; readonly reply: CypherReply }
  | { readonly kind: "failed"; readonly message: string };

/** A person's own Cypher, run where it only reads. Control and Enter runs it too. */
export function CypherView() {
  const [state, change] = useExplorer();
  const [text, setText] = useState(state.cypher || (cypherExamples[0]?.text ?? ""));
  const [outcome, run] = useStatement();
  const field = useRef<HTMLTextAreaElement>(null);
  const start = async () => {
    change((before) => ({ ...before, cypher: text }), "replace");
    const place = await run(text);
    if (place === undefined || field.current === null) return;
    const offset = offsetOf(text, place);
    field.current.focus();
    field.current.setSelectionRange(offset, Math.min(text.length, offset + 1));
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void start();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void start();
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="sheet cypher" aria-label="Cypher" tabIndex={0}>
      <form onSubmit={onSubmit}>
        <label htmlFor="cypher-statement">Statement, which may only read</label>
        <textarea
          ref={field}
          id="cypher-statement"
          rows={5}
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          maxLength={50_000}
          value={text}
          aria-invalid={outcome.kind === "failed"}
          aria-describedby="cypher-outcome"
          onChange={(event) => setText(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <div className="cypher-actions">
          <button type="submit" className="run" disabled={outcome.kind === "running" || text.trim() === ""}>
            Run <kbd>Ctrl Enter</kbd>
          </button>
          {cypherExamples.map((example) => (
            <button key={example.title} type="button" onClick={() => setText(example.text)}>
              {example.title}
            </button>
          ))}
        </div>
      </form>
      <OutcomeLine outcome={outcome} />
      {outcome.kind === "rows" && outcome.reply.columns.length > 0 && <CypherTable reply={outcome.reply} />}
    </section>
  );
}

const cutWords = {
  rows: "; there are more: put a LIMIT or more conditions into the statement",
  size: "; there are more, but they are too large for one reply",
} as const;

function OutcomeLine({ outcome }: { readonly outcome: Outcome }) {
  if (outcome.kind === "failed") {
    return (
      <p id="cypher-outcome" className="cypher-error" role="alert">
        {outcome.message}
      </p>
    );
  }
  return (
    <p id="cypher-outcome" className="fine" role="status">
      {outcome.kind === "running" && "Running …"}
      {outcome.kind === "rows" &&
        `${countOf(outcome.reply.rows.length, "row")}${outcome.reply.cut === null ? "" : cutWords[outcome.reply.cut]}`}
    </p>
  );
}

/** The outcome of the last statement, and how to run one; that gives the place of its error, where it has one. */
function useStatement() {
  const [outcome, setOutcome] = useState<Outcome>({ kind: "none" });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const run = async (text: string): Promise<GraphSourceError["place"]> => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setOutcome({ kind: "running" });
    try {
      const reply = await runCypher(text, controller.signal);
      if (!controller.signal.aborted) setOutcome({ kind: "rows", reply });
    } catch (error) {
      if (controller.signal.aborted) return undefined;
      const message = error instanceof Error ? error.message : "Something went wrong.";
      setOutcome({ kind: "failed", message });
      return error instanceof GraphSourceError ? error.place : undefined;
    }
    return undefined;
  };
  return [outcome, run] as const;
}
