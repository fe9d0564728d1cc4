import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { createExplorerStore } from "./core/explorer-store.ts";
import { readUrl } from "./core/url-state.ts";
import "./styles/index.css";
import { ExplorerContext } from "./ui/explorer-context.ts";
import { followAddress } from "./ui/follow-address.ts";
import { chosenTheme } from "./ui/use-theme.ts";

const theme = chosenTheme();
if (theme !== undefined) document.documentElement.dataset.theme = theme;

const store = createExplorerStore(readUrl(window.location.search));
followAddress(store);

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no element with the id root");
createRoot(root).render(
  <StrictMode>
    <ExplorerContext value={store}>
      <App />
    </ExplorerContext>
  </StrictMode>,
);
