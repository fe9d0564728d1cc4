const examples = [
  "papers using PRMs on MATH",
  "which methods are used with MCTS",
  "what builds on DPO",
  "best MATH score",
  "who works on process reward models",
  "papers since June 2025",
  "which session covers PRMs",
  "benchmarks no required reading covers",
] as const;

/** Questions that one can ask, for who does not know what to type. */
export function AskExamples({ onAsk }: { readonly onAsk: (question: string) => void }) {
  return (
    <div className="suggestions examples">
      <p className="fine">Type a name, or ask a question, for example</p>
      {examples.map((example) => (
        <button
          key={example}
          type="button"
          tabIndex={-1}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onAsk(example)}
        >
          {example}
        </button>
      ))}
    </div>
  );
}
