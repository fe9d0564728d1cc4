import type { AskReply } from "@methodscape/graph-model";
import { holdsNothing } from "../../core/shown-answer.ts";
import { useExplorer } from "../../ui/explorer-context.ts";
import { Failed } from "../../ui/Failed.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { type Loading, lastValue } from "../../ui/use-reply.ts";
import { Waiting } from "../../ui/Waiting.tsx";
import { RestsOnLine } from "../RestsOnLine.tsx";
import { SaveAs } from "../SaveAs.tsx";
import { AnswerBody } from "./AnswerBody.tsx";
import { NotAnswered } from "./NotAnswered.tsx";
import { Understanding } from "./Understanding.tsx";

interface AnswerPanelProps {
  readonly question: string;
  readonly reply: Loading<AskReply | undefined>;
  /** Questions that this graph answers. */
  readonly examples: readonly string[];
}

/** The answer to a question in words: what was understood, the hits with their sentences, and what they rest on. */
export function AnswerPanel({ question, reply, examples }: AnswerPanelProps) {
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
      {answer !== undefined && <Answered reply={answer} examples={examples} />}
    </Panel>
  );
}

function Answered({ reply, examples }: { readonly reply: AskReply } & Pick<AnswerPanelProps, "examples">) {
  return (
    <>
      <h2 className="question">{reply.question}</h2>
      <Understanding reply={reply} />
      {reply.understood !== null && !holdsNothing(reply.answer) && (
        <SaveAs label="Save all as" query={reply.understood} />
      )}
      {reply.answer !== null && <AnswerBody answer={reply.answer} />}
      {reply.answer === null && reply.ambiguous.length === 0 && <NotAnswered examples={examples} />}
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
