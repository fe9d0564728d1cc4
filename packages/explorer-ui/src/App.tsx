import { lazy, Suspense, useMemo, useRef, useState } from "react";
import { exampleQuestions } from "./core/example-questions.ts";
import { closeTop } from "./core/explorer-state.ts";
import { MainView } from "./MainView.tsx";
import { FilterPanel } from "./panels/filters/FilterPanel.tsx";
import { StatusBar } from "./panels/StatusBar.tsx";
import { TopBar } from "./panels/TopBar.tsx";
import { SidePanel } from "./SidePanel.tsx";
import { fetchHealth, fetchStats } from "./sources/http-graph-source.ts";
import { Announcer } from "./ui/Announcer.tsx";
import { useExplorer } from "./ui/explorer-context.ts";
import { useKeptFocus } from "./ui/use-kept-focus.ts";
import { lastValue, useReply } from "./ui/use-reply.ts";
import { useShortcuts } from "./ui/use-shortcuts.ts";
import { useTheme } from "./ui/use-theme.ts";
import { useAnswers } from "./use-answers.ts";
import { useGraph } from "./use-graph.ts";

const Oddities = lazy(() => import("./panels/Oddities.tsx").then((module) => ({ default: module.Oddities })));

const Keys = lazy(() => import("./panels/Keys.tsx").then((module) => ({ default: module.Keys })));

/** The page: the bar on top, the legend, the view, and one panel at a time. */
export function App() {
  const [state, change] = useExplorer();
  const [theme, toggleTheme] = useTheme();
  const [legendOpen, setLegendOpen] = useState(false);
  const [dialog, setDialog] = useState<"oddities" | "keys" | undefined>(undefined);
  const input = useRef<HTMLInputElement>(null);
  const graph = useGraph(state);
  const answers = useAnswers(state);
  const examples = useMemo(() => (graph.map === undefined ? [] : exampleQuestions(graph.map)), [graph.map]);
  const stats = lastValue(useReply("stats", fetchStats));
  const health = lastValue(useReply("health", fetchHealth));
  useKeptFocus();
  useShortcuts({
    onAsk: () => {
      input.current?.focus();
      input.current?.select();
    },
    onKeys: () => setDialog("keys"),
    onEscape: () => (legendOpen ? setLegendOpen(false) : change(closeTop)),
  });
  return (
    <div className="page">
      <TopBar
        theme={theme}
        onTheme={toggleTheme}
        legendOpen={legendOpen}
        onLegend={setLegendOpen}
        hasCypher={health?.store === "neo4j"}
        input={input}
        examples={examples}
      />
      <FilterPanel
        map={graph.map}
        visible={graph.visible}
        stats={stats}
        isOpen={legendOpen}
        onClose={() => setLegendOpen(false)}
      />
      <MainView graph={graph} answers={answers} theme={theme} />
      <SidePanel answers={answers} map={graph.map} examples={examples} />
      <StatusBar stats={stats} onOddities={() => setDialog("oddities")} onKeys={() => setDialog("keys")} />
      <Announcer map={graph.map} selected={state.selected} asked={answers.asked} gaps={answers.gaps} />
      <Suspense fallback={null}>
        {dialog === "oddities" && <Oddities onClose={() => setDialog(undefined)} />}
        {dialog === "keys" && <Keys onClose={() => setDialog(undefined)} />}
      </Suspense>
    </div>
  );
}
