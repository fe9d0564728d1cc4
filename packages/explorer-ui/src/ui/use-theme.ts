import { useEffect, useState } from "react";
import { type Theme, themes } from "../core/type-style.ts";

const key = "methodscape-theme";
const darkSystem = "(prefers-color-scheme: dark)";

/** The theme that the person chose on this machine before; undefined follows the system. */
export function chosenTheme(): Theme | undefined {
  return themes.find((theme) => theme === readChoice());
}

/** Light or dark: the person's choice, else what the system prefers, also when that changes. */
export function useTheme(): readonly [Theme, () => void] {
  const [chosen, setChosen] = useState(chosenTheme);
  const [isSystemDark, setSystemDark] = useState(() => window.matchMedia(darkSystem).matches);
  useEffect(() => {
    const query = window.matchMedia(darkSystem);
    const onChange = () => setSystemDark(query.matches);
    query.addEventListener("change", onChange);
    return () => query.removeEventListener("change", onChange);
  }, []);
  const theme = chosen ?? (isSystemDark ? "dark" : "light");
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  const toggle = () => {
    const next: Theme = theme === "light" ? "dark" : "light";
    keepChoice(next);
    setChosen(next);
  };
  return [theme, toggle];
}

function readChoice(): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    // A browser may forbid storage; then the system's preference holds.
    return null;
  }
}

function keepChoice(theme: Theme): void {
  try {
    window.localStorage.setItem(key, theme);
  } catch {
    // The choice holds until the page is closed.
  }
}
