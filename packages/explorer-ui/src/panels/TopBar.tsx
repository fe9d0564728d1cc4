import { type RefObject, useEffect, useRef } from "react";
import { goHome, openView, type View, views } from "../core/explorer-state.ts";
import type { Theme } from "../core/type-style.ts";
import { useExplorer } from "../ui/explorer-context.ts";
import { Icon } from "../ui/Icon.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import { Logo } from "../ui/Logo.tsx";
import { AskBar } from "./ask/AskBar.tsx";

interface TopBarProps {
  readonly theme: Theme;
  readonly onTheme: () => void;
  readonly legendOpen: boolean;
  readonly onLegend: (open: boolean) => void;
  /** Whether Cypher of one's own can be run. */
  readonly hasCypher: boolean;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly examples: readonly string[];
}

const viewTitles = {
  map: "Map",
  list: "List",
  gaps: "Gaps",
  matrix: "Matrix",
  cypher: "Cypher",
} as const satisfies Record<View, string>;

/** Name, ask bar, views, legend button on narrow screens, theme. */
export function TopBar({ theme, onTheme, legendOpen, onLegend, hasCypher, input, examples }: TopBarProps) {
  const [state, change] = useExplorer();
  const shown = views.filter((view) => view !== "cypher" || hasCypher);
  return (
    <header className="top-bar">
      <h1>
        <button type="button" className="home" onClick={() => change(goHome)}>
          <Logo />
          Methodscape
        </button>
      </h1>
      <AskBar input={input} examples={examples} />
      <nav className="views" aria-label="Views">
        {shown.map((view) => (
          <button
            key={view}
            type="button"
            aria-pressed={state.view === view}
            onClick={() => change((before) => (before.view === view ? before : openView(before, view)))}
          >
            {viewTitles[view]}
          </button>
        ))}
      </nav>
      <LegendButton isOpen={legendOpen} onLegend={onLegend} />
      <IconButton
        icon={theme === "light" ? "moon" : "sun"}
        label={theme === "light" ? "Dark colours" : "Light colours"}
        className="theme"
        onPress={onTheme}
      />
    </header>
  );
}

interface LegendButtonProps {
  readonly isOpen: boolean;
  readonly onLegend: (open: boolean) => void;
}

/** Opens the legend where it is a sheet; takes the focus back when the sheet closes. */
function LegendButton({ isOpen, onLegend }: LegendButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return (
    <button
      ref={button}
      type="button"
      className="legend-button"
      aria-expanded={isOpen}
      onClick={() => onLegend(!isOpen)}
    >
      <Icon name="filter" />
      Legend
    </button>
  );
}
