import { lazy, Suspense } from "react";
import { type MapData, nodeAt } from "./core/map-data.ts";
import { AnswerPanel } from "./panels/answer/AnswerPanel.tsx";
import { NodePanel } from "./panels/node/NodePanel.tsx";
import { useExplorer } from "./ui/explorer-context.ts";
import { Panel } from "./ui/Panel.tsx";
import { Waiting } from "./ui/Waiting.tsx";
import type { Answers } from "./use-answers.ts";

const GapBoard = lazy(() =>
  import("./panels/gaps/GapBoard.tsx").then((module) => ({ default: module.GapBoard })),
);

interface SidePanelProps {
  readonly answers: Answers;
  readonly map: MapData | undefined;
  readonly examples: readonly string[];
}

/** What is selected, else the gaps, else the answer; nothing where there is none of them. */
export function SidePanel({ answers, map, examples }: SidePanelProps) {
  const [state, change] = useExplorer();
  if (state.selected !== undefined) {
    return <NodePanel node={state.selected} onMap={map && nodeAt(map, state.selected)} />;
  }
  if (state.view === "gaps") {
    return (
      <Panel
        label="Gaps of the syllabus"
        subject="gaps"
        busy={answers.gaps.kind === "loading"}
        onClose={() => change((before) => ({ ...before, view: "map" }))}
      >
        <Suspense fallback={<Waiting label="Opening …" />}>
          <GapBoard reply={answers.gaps} />
        </Suspense>
      </Panel>
    );
  }
  return state.question === "" ? null : (
    <AnswerPanel question={state.question} reply={answers.asked} examples={examples} />
  );
}
