import type { AskReply } from "@methodscape/graph-model";
import { useExplorer } from "../../ui/explorer-context.ts";
import { Failed } from "../../ui/Failed.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { type Loading, lastValue } from "../../ui/use-reply.ts";
import { Waiting } from "../../ui/Waiting.tsx";
import { RestsOnLine } from "../RestsOnLine.tsx";
import { AnswerBody } from "./AnswerBody.tsx";
import { Understanding } from "./Understanding.tsx";

interface AnswerPanelProps {
  readonly question: string;
  readonly reply: Loading<AskReply | undefined>;
}

/** The answer to a question in words: what was understood, the hits with their sentences, and what they rest on. */
export function AnswerPanel({ question, reply }: AnswerPanelProps) {
  const [, change] = useExplorer();
  const last = lastValue(reply);
  // While another question is awaited, the answer to the one before would be taken for its answer.
  const answer = reply.kind === "loading" && last?.question !== question ? undefined : last;
  return (
    <Panel
      label="Answer"
      subject={question}
      busy={reply.kind === "loading"}
      onClose={() => change((state) => ({ ...state, question: "", choices: {} }))}
    >
      {answer === undefined && <h2 className="question">{question}</h2>}
      {reply.kind === "failed" && <Failed message={reply.message} retry={reply.retry} />}
      {answer === undefined && reply.kind === "loading" && <Waiting label="Asking …" />}
      {answer !== undefined && <Answered reply={answer} />}
    </Panel>
  );
}

function Answered({ reply }: { readonly reply: AskReply }) {
  return (
    <>
      <h2 className="question">{reply.question}</h2>
      <Understanding reply={reply} />
      {reply.answer !== null && <AnswerBody answer={reply.answer} />}
      {reply.answer === null && reply.ambiguous.length === 0 && (
        <p>Not answered: every part of a question has to be understood first, nothing is guessed.</p>
      )}
      {reply.loosened !== null && (
        <section className="loosened">
          <h3>A looser question</h3>
          <p className="fine">{reply.loosened.label}</p>
          <AnswerBody answer={reply.loosened.answer} />
        </section>
      )}
      <RestsOnLine restsOn={reply.restsOn} />
      {reply.cypher !== null && (
        <details className="more">
          <summary>the same in Cypher</summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
          <pre tabIndex={0}>{reply.cypher.text}</pre>
          {Object.keys(reply.cypher.params).length > 0 && (
            <pre>{JSON.stringify(reply.cypher.params, null, 1)}</pre>
          )}
        </details>
      )}
    </>
  );
}
