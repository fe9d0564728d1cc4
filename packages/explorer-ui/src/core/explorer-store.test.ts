import { describe, expect, test } from "vitest";
import { askQuestion, closeTop, goHome, initialState, openView, select } from "./explorer-state.ts";
import { createExplorerStore } from "./explorer-store.ts";

describe("the store", () => {
  test("tells every listener what changed and how it is kept, until it unsubscribes", () => {
    const store = createExplorerStore(initialState);
    const heard: string[] = [];
    const stop = store.subscribe((state, keep) => heard.push(`${keep} ${state.selected}`));
    store.change((state) => select(state, "method:ppo"));
    store.change((state) => select(state, undefined), "replace");
    stop();
    store.change((state) => select(state, "method:grpo"));
    expect(heard).toEqual(["step method:ppo", "replace undefined"]);
    expect(store.get().selected).toBe("method:grpo");
  });

  test("a producer that gives back its argument is no change", () => {
    const store = createExplorerStore(initialState);
    let calls = 0;
    store.subscribe(() => {
      calls += 1;
    });
    store.change(closeTop);
    expect(calls).toBe(0);
  });

  test("counts the states that come with a camera of their own, and not those that a moving map reports", () => {
    const store = createExplorerStore(initialState);
    store.change((state) => ({ ...state, camera: [0.2, 0.2, 0.3] }), "replace");
    expect(store.restored()).toBe(0);
    store.change(goHome);
    expect(store.restored()).toBe(1);
    store.change((state) => select(state, "method:ppo"), "none");
    expect(store.restored()).toBe(2);
  });
});

describe("what the person does", () => {
  const busy = {
    ...select(askQuestion(initialState, "what builds on DPO"), "method:dpo"),
    view: "list" as const,
  };

  test("Escape closes the panel, then the answer, then the view, and then nothing", () => {
    const steps = [busy, closeTop(busy), closeTop(closeTop(busy)), closeTop(closeTop(closeTop(busy)))];
    expect(steps.map(({ selected, question, view }) => [selected, question, view])).toEqual([
      ["method:dpo", "what builds on DPO", "list"],
      [undefined, "what builds on DPO", "list"],
      [undefined, "", "list"],
      [undefined, "", "map"],
    ]);
    expect(closeTop(initialState)).toBe(initialState);
  });

  test("a new question forgets the meanings and the selection of the last one, and leaves the gap board", () => {
    const asked = askQuestion(
      { ...busy, choices: { math: "benchmark:math" }, view: "gaps" },
      "best MATH score",
    );
    expect(asked).toMatchObject({
      question: "best MATH score",
      choices: {},
      selected: undefined,
      view: "map",
    });
    expect(askQuestion(busy, "best MATH score").view).toBe("list");
  });

  test("the gap board opens without a panel in front of it", () => {
    expect(openView(busy, "gaps").selected).toBeUndefined();
    expect(openView(busy, "map").selected).toBe("method:dpo");
  });
});
